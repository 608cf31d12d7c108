import type { LibraryDocument } from '@/lib/evidence/document';
import { RecognisedMark } from '../../marks/recognised-mark';
import { StandingMark } from '../../marks/standing-mark';
import { originalAddress } from '../../source/source-document';

/** What a document says of itself, in two lines. */
export function DocumentHead(props: {
  readonly document: LibraryDocument;
  readonly releaseId: string;
  readonly day: string;
}) {
  const { document } = props;
  const facts = [document.body, document.year, document.version, document.jurisdiction, document.population]
    .filter((fact) => fact !== null && fact !== '')
    .join(' · ');
  return (
    <div className="source-inset border-b border-hairline py-4">
      <h1 className="max-w-[60rem] text-xl font-semibold tracking-tight">{document.title}</h1>
      <p className="text-sm text-quiet">{facts}</p>
      {document.isDigest && (
        <p className="text-sm">
          This is a digest in the project’s own words, not the guideline. Read the original before acting.
        </p>
      )}
      {document.warnings?.map((warning) => (
        <p key={warning} className="text-sm text-partly">
          {warning}
        </p>
      ))}
      <p className="flex flex-wrap gap-x-6 text-sm">
        <StandingMark document={document} day={props.day} />
        <RecognisedMark document={document} pages={null} />
        <a
          className="link"
          href={originalAddress(document.id, props.releaseId)}
          target="_blank"
          rel="noreferrer"
        >
          Open original
        </a>
        {document.url !== null && /^https?:\/\//u.test(document.url) && (
          <a className="link" href={document.url} target="_blank" rel="noreferrer">
            Publisher’s page
          </a>
        )}
        <span className="text-quiet">
          {document.passages} passages · {(document.anchorRate * 100).toFixed(0)} % found again in the text
          {document.licence !== null && ` · ${document.licence}`}
        </span>
      </p>
    </div>
  );
}
