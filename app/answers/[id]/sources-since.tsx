import Link from 'next/link';
import type { SourceChange } from '@/lib/answer/sources-since';
import { sourceName } from '../../marks/source-name';
import type { AnswerView } from './fold-answer';
import type { LostQuotes } from './lost-quotes';

const WORDS: Readonly<Record<SourceChange['change'], string>> = {
  replaced: 'has been replaced since',
  withdrawn: 'has been withdrawn since',
  removed: 'is no longer in the library',
  changed: 'has another text in the library today',
};

/** What became of the sources of an old answer. */
export function SourcesSince(props: {
  readonly view: AnswerView;
  readonly changes: readonly SourceChange[];
  readonly lost: LostQuotes;
}) {
  const changed = props.changes.flatMap((change) => {
    const cited = props.view.citations.find(({ document }) => document.id === change.documentId);
    return cited === undefined ? [] : [{ change, document: cited.document }];
  });
  if (changed.length === 0) return null;
  return (
    <section aria-label="Sources since this answer" className="mb-4 border-l-4 border-partly pl-4 text-sm">
      <ul>
        {changed.map(({ change, document }) => (
          <li key={document.id} className="py-0.5">
            <span className="font-medium">{sourceName(document)}</span> {WORDS[change.change]}
            {change.successor !== null && (
              <>
                {' by '}
                <Link
                  className="link inline-block min-h-6"
                  prefetch={false}
                  href={`/documents/${encodeURIComponent(change.successor.id)}`}
                >
                  {sourceName(change.successor)}
                </Link>
              </>
            )}
            .{change.change === 'changed' && ` ${lostSentence(props.lost[document.id] ?? [])}`} The answer
            below is as it was given.
          </li>
        ))}
      </ul>
    </section>
  );
}

function lostSentence(numbers: readonly number[]): string {
  if (numbers.length === 0) return 'The words quoted here still stand in it.';
  const named = numbers.map((number) => `[${String(number)}]`).join(', ');
  return `The words of ${named} no longer stand in it.`;
}
