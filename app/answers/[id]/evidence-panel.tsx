import type { Hit, LegPlace } from '@/lib/retrieval/hit';
import { documentAddress, sourceName } from '../../marks/source-name';
import { counted } from './answer-words';
import type { AnswerView } from './fold-answer';

/** Every passage considered, with its rank and score in each leg of the search. */
export function EvidencePanel({ view }: { readonly view: AnswerView }) {
  const { evidence, started } = view;
  if (evidence === null || started === null) return null;
  const { sufficiency, rewritings } = evidence;
  return (
    <details className="not-printed border-t border-hairline">
      <summary className="flex min-h-12 cursor-pointer items-center font-medium">
        <h2 className="text-base">Evidence: {counted(evidence.hits.length, 'passage')} considered</h2>
      </summary>
      <div className="max-w-[68ch] space-y-1 pb-3 text-sm text-quiet">
        <p>
          Enough to answer: {sufficiency.sufficient ? 'yes' : 'no'}, probability{' '}
          {sufficiency.probability.toFixed(2)}.
          {sufficiency.missingTerms.length > 0 &&
            ` No passage mentions: ${sufficiency.missingTerms.join(', ')}.`}
        </p>
        {rewritings.length > 0 && <p>The question was read with: {rewritings.join('; ')}.</p>}
        <p>
          Each cell gives rank, then score. “Words” is BM25, “meaning” the cosine of the vectors; scores
          compare within this question only.
        </p>
      </div>
      <div className="overflow-x-auto pb-4" role="region" aria-label="Passages considered" tabIndex={0}>
        <table className="register min-w-[44rem]">
          <thead>
            <tr>
              <th scope="col" className="number">
                Rank
              </th>
              <th scope="col">Passage</th>
              <th scope="col">Cited as</th>
              <th scope="col" className="number">
                Words
              </th>
              <th scope="col" className="number">
                Meaning
              </th>
              <th scope="col" className="number">
                Together
              </th>
            </tr>
          </thead>
          <tbody>
            {evidence.hits.map((hit) => (
              <EvidenceRow key={hit.passage.id} hit={hit} view={view} releaseId={started.releaseId} />
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

function EvidenceRow(props: { readonly hit: Hit; readonly view: AnswerView; readonly releaseId: string }) {
  const { hit, view, releaseId } = props;
  const { passage, document } = hit;
  const cited = view.citations.filter((citation) => citation.passage.id === passage.id);
  return (
    <tr>
      <td className="number">{hit.rank}</td>
      <td className="min-w-80">
        <p>
          <a className="link" href={documentAddress({ ...passage, releaseId })}>
            {sourceName(document)}
          </a>{' '}
          <span className="text-quiet">
            {passage.kind}
            {passage.sectionPath.length > 0 && ` · ${passage.sectionPath.join(' › ')}`}
          </span>
        </p>
        <p className="line-clamp-2 font-serif">{passage.text}</p>
      </td>
      <td>{cited.length === 0 ? '–' : cited.map((citation) => citation.number).join(', ')}</td>
      <td className="number">
        <Leg place={hit.legs.bm25} digits={1} />
      </td>
      <td className="number">
        <Leg place={hit.legs.dense} digits={2} />
      </td>
      <td className="number">{hit.score.toPrecision(3)}</td>
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
