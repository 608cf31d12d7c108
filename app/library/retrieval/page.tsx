import type { Metadata } from 'next';
import { authorised } from '../../authorise';
import { LibraryPlaces } from '../library-places';
import { IndexFacts } from './index-facts';
import { RetrievalTest } from './retrieval-test';

export const metadata: Metadata = { title: 'Retrieval test' };

export default async function RetrievalPage() {
  const { indexing } = await authorised('admin');
  const index = await indexing();
  return (
    <div className="mx-auto max-w-[84rem] px-4 py-8 sm:px-8">
      <h1 className="text-xl font-semibold tracking-tight">Retrieval test</h1>
      <LibraryPlaces here="/library/retrieval" />
      {index === null ? (
        <p className="mt-4">
          The library is empty, so nothing can be found yet. Add guidelines with{' '}
          <code>npm run ingest -- FOLDER</code>.
        </p>
      ) : (
        <>
          <p className="mt-1 max-w-[68ch] text-sm text-quiet">
            Ask as a clinician would, and see how the question was read, what each search found, and why one
            passage came before another. Nothing is recorded.
          </p>
          <RetrievalTest />
          <IndexFacts index={index} />
        </>
      )}
    </div>
  );
}
