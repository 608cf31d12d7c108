import type { CatalogueEntry } from '@/lib/evidence/catalogue-entry';
import { Moment } from '../../../marks/moment';

/** Who has said what of a document, newest first. */
export function EntryHistory({ history }: { readonly history: readonly CatalogueEntry[] }) {
  if (history.length === 0) return null;
  return (
    <section aria-labelledby="said" className="mt-8 text-sm">
      <h2 id="said" className="text-base font-medium">
        What was said of it
      </h2>
      <ul className="mt-1">
        {history.toReversed().map((entry) => (
          <li key={`${entry.changedAt} ${JSON.stringify(entry.confirmed)}`} className="py-0.5">
            <Moment iso={entry.changedAt} />, {entry.changedBy}: {wordsOf(entry)}
            {entry.note !== '' && <span className="text-quiet"> “{entry.note}”</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function wordsOf({ confirmed, removed, lastChecked, editions }: CatalogueEntry): string {
  const parts = [
    confirmed.standing === undefined ? null : `stands as ${confirmed.standing}`,
    removed ? 'left out' : null,
    lastChecked === null ? null : `checked ${lastChecked}`,
    editions.length === 0
      ? null
      : `${editions.length === 1 ? '1 edition' : `${String(editions.length)} editions`} on record`,
  ].filter((part) => part !== null);
  return parts.length === 0 ? 'metadata confirmed' : parts.join(', ');
}
