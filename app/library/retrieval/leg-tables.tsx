import type { RetrievalTrace, TracedPassage } from '@/lib/retrieval/trace-retrieval';
import { PassageCell } from './passage-cell';

const legs = [
  { leg: 'bm25', name: 'By words', score: 'BM25', digits: 1 },
  { leg: 'dense', name: 'By meaning', score: 'Cosine', digits: 3 },
] as const;
const rows = 10;

/** Each search alone: its first ten, and what became of them. */
export function LegTables({ trace }: { readonly trace: RetrievalTrace }) {
  return (
    <div className="grid gap-8 lg:grid-cols-2">
      {legs.map(({ leg, name, score, digits }) => {
        const found = trace.passages
          .flatMap((traced) => {
            const place = traced.legs[leg];
            return place === null || place.rank > rows ? [] : [{ traced, place }];
          })
          .toSorted((a, b) => a.place.rank - b.place.rank);
        return (
          <section key={leg} aria-labelledby={`${leg}-heading`} className="min-w-0">
            <h2 id={`${leg}-heading`} className="font-medium">
              {name} alone
            </h2>
            {found.length === 0 ? (
              <p className="mt-1 text-sm">Nothing was found {name.toLowerCase()}.</p>
            ) : (
              <div className="overflow-x-auto" role="region" aria-label={`${name}, table`} tabIndex={0}>
                <table className="register sm:min-w-[26rem]">
                  <thead>
                    <tr>
                      <th scope="col" className="number">
                        Rank
                      </th>
                      <th scope="col" className="number">
                        {score}
                      </th>
                      <th scope="col" className="number">
                        Evidence
                      </th>
                      <th scope="col">Passage</th>
                    </tr>
                  </thead>
                  <tbody>
                    {found.map(({ traced, place }) => (
                      <tr key={traced.passage.id}>
                        <td className="number">{place.rank}</td>
                        <td className="number">{place.score.toFixed(digits)}</td>
                        <td className="number">{becameOf(traced)}</td>
                        <td className="min-w-48 sm:min-w-64">
                          <PassageCell traced={traced} releaseId={trace.releaseId} />
                        </td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </div>
            )}
          </section>
        );
      })}
    </div>
  );
}

function becameOf({ shownPlace, rankedPlace }: TracedPassage): string {
  return shownPlace === null ? `no (${rankedPlace})` : String(shownPlace);
}
