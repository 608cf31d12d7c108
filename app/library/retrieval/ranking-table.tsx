import type { LegPlace } from '@/lib/retrieval/hit';
import { retrievalParts } from '@/lib/retrieval/retrieval-part';
import type { RetrievalTrace, TracedPassage } from '@/lib/retrieval/trace-retrieval';
import { PassageCell } from './passage-cell';
import { whyAhead } from './why-ahead';

/** The evidence in its order: places in both searches and after each step, what the score is made of, and why it is ahead. */
export function RankingTable({ trace }: { readonly trace: RetrievalTrace }) {
  const shown = trace.passages.filter(({ shownPlace }) => shownPlace !== null);
  return (
    <section aria-labelledby="ranking-heading">
      <h2 id="ranking-heading" className="font-medium">
        Evidence, and why in this order
      </h2>
      {shown.length === 0 ? (
        <p className="mt-1 text-sm">Not in your library: neither search found a passage for this question.</p>
      ) : (
        <>
          <p className="mt-1 max-w-[68ch] text-sm text-quiet">
            {trace.candidates} passages were found by words or by meaning. “Together” is the place after both
            were put together, “ranked” the place after kind, numbers and standing; scores compare within this
            question only.
          </p>
          <div className="mt-2 overflow-x-auto" role="region" aria-label="Evidence table" tabIndex={0}>
            <table className="register sm:min-w-[56rem]">
              <thead>
                <tr>
                  <th scope="col" className="number">
                    Place
                  </th>
                  <th scope="col">Passage</th>
                  {['Words', 'Meaning', 'Together', 'Ranked', 'Score'].map((name) => (
                    <th key={name} scope="col" className="number">
                      {name}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {shown.map((passage, index) => (
                  <RankingRow
                    key={passage.passage.id}
                    traced={passage}
                    next={shown[index + 1] ?? null}
                    releaseId={trace.releaseId}
                  />
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </section>
  );
}

function RankingRow(props: {
  readonly traced: TracedPassage;
  readonly next: TracedPassage | null;
  readonly releaseId: string;
}) {
  const { traced, next, releaseId } = props;
  return (
    <tr>
      <td className="number">{traced.shownPlace}</td>
      <td className="min-w-64 sm:min-w-96">
        <PassageCell traced={traced} releaseId={releaseId} />
        <ul aria-label="What the score is made of" className="mt-1 flex flex-wrap gap-x-4 text-xs text-quiet">
          {traced.parts
            .filter(({ points }) => points !== 0)
            .map(({ part, points }) => (
              <li key={part}>
                {retrievalParts[part]} <span className="tabular-nums">{signed(points)}</span>
              </li>
            ))}
        </ul>
        {next !== null && <p className="mt-1 text-xs">{whyAhead(traced, next)}</p>}
      </td>
      <td className="number">
        <Leg place={traced.legs.bm25} digits={1} />
      </td>
      <td className="number">
        <Leg place={traced.legs.dense} digits={2} />
      </td>
      <td className="number">
        {traced.fusedPlace} <span className="text-quiet">({traced.fused.toFixed(2)})</span>
      </td>
      <td className="number">{traced.rankedPlace}</td>
      <td className="number">{traced.score.toFixed(2)}</td>
    </tr>
  );
}

function Leg({ place, digits }: { readonly place: LegPlace | null; readonly digits: number }) {
  if (place === null) return <span className="text-quiet">not found</span>;
  return (
    <>
      {place.rank} <span className="text-quiet">({place.score.toFixed(digits)})</span>
    </>
  );
}

function signed(points: number): string {
  return `${points < 0 ? '−' : '+'}${Math.abs(points).toFixed(2)}`;
}
