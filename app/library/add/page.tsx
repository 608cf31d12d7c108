import type { Metadata } from 'next';
import { authorised } from '../../authorise';
import { largestFileBytes, largestUploadBytes, fileSize } from '../../services/upload-limits';
import { LibraryPlaces } from '../library-places';
import { AddressForm } from './address-form';
import { FileDrop } from './file-drop';
import { ProposalLists } from './proposal-lists';
import { SourceList } from './source-list';

export const metadata: Metadata = { title: 'Add documents' };

const LIMITS = `PDF, DOCX, HTML, EPUB, Excel, Markdown, JATS XML and plain text, or a ZIP of many. ${fileSize(largestFileBytes)} a file, ${fileSize(largestUploadBytes)} waiting at a time. A file that breaks off is gone on with when you choose it again.`;

export default async function AddPage() {
  const { keepers, person } = await authorised('admin');
  const [waiting, unfinished, sources] = await Promise.all([
    keepers.intake.waiting(),
    keepers.uploads.unfinished(person),
    keepers.intake.sources(),
  ]);
  return (
    <div className="mx-auto max-w-[76rem] px-4 py-8 sm:px-8">
      <h1 className="text-xl font-semibold tracking-tight">Add documents</h1>
      <LibraryPlaces here="/library/add" />
      <p className="mt-2 max-w-[68ch] text-sm text-quiet">
        What you give is read first. You say what each document is; then a release is built with it.
      </p>
      <FileDrop limits={LIMITS} />
      {unfinished.length > 0 && (
        <section aria-labelledby="unfinished" className="mt-4 text-sm">
          <h2 id="unfinished" className="font-medium">
            Not complete
          </h2>
          <p className="text-quiet">Choose these files again to go on where they ended.</p>
          <ul>
            {unfinished.map(({ id, name, bytes, offset }) => (
              <li key={id} className="break-words">
                {name} · {fileSize(offset)} of {fileSize(bytes)} are here
              </li>
            ))}
          </ul>
        </section>
      )}
      <AddressForm />
      <section aria-labelledby="folder" className="mt-8 text-sm">
        <h2 id="folder" className="text-base font-medium">
          From a watched folder
        </h2>
        <p className="mt-1 break-words">
          {keepers.watchFolder === null
            ? 'No folder is watched. ALMANAC_WATCH names one; new and changed files in it are then proposed here within a minute.'
            : `New and changed files in ${keepers.watchFolder} are proposed here within a minute.`}
        </p>
      </section>
      <ProposalLists waiting={waiting} />
      <SourceList sources={sources} />
    </div>
  );
}
