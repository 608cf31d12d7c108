import Link from 'next/link';
import type { Edition } from '@/lib/evidence/catalogue-entry';
import type { DocumentId } from '@/lib/evidence/ids';
import { Moment } from '../../../marks/moment';
import { nameOfId } from '../../../marks/standing-mark';

/** The contents a document has had, and the documents that it took the place of. */
export function EditionList(props: {
  readonly id: DocumentId;
  readonly editions: readonly Edition[];
  readonly held: string;
  readonly supersedes: readonly string[];
}) {
  const { editions, held, supersedes } = props;
  const address = `/library/documents/${encodeURIComponent(props.id)}/editions`;
  const earlier = editions.filter(({ contentHash }) => contentHash !== held).toReversed();
  return (
    <section aria-labelledby="editions" className="mt-4 text-sm">
      <h2 id="editions" className="text-base font-medium">
        Editions
      </h2>
      {earlier.length + supersedes.length === 0 ? (
        <p className="text-quiet">There is no earlier one.</p>
      ) : (
        <ul>
          {earlier.map(({ contentHash, addedAt }) => (
            <li key={`${contentHash} ${addedAt}`}>
              <Link
                className="link inline-block min-h-6"
                prefetch={false}
                href={`${address}?before=${contentHash}`}
              >
                Compare with the edition of <Moment iso={addedAt} />
              </Link>
            </li>
          ))}
          {supersedes.map((other) => (
            <li key={other}>
              <Link
                className="link inline-block min-h-6"
                prefetch={false}
                href={`${address}?document=${encodeURIComponent(other)}`}
              >
                Compare with {nameOfId(other)}, which it replaces
              </Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
