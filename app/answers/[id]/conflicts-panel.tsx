import type { Conflict, ConflictSide } from '@/lib/verification/conflicts';
import { MarkedText } from '../../marks/marked-text';
import { documentAddress, sourceName } from '../../marks/source-name';
import type { AnswerView } from './fold-answer';

/** Documents that answer the question differently, as two facing quotes each: never blended into one sentence. */
export function ConflictsPanel({ view }: { readonly view: AnswerView }) {
  if (view.conflicts.length === 0) return null;
  const disagree = view.conflicts.some(({ relation }) => relation === 'conflict');
  return (
    <section aria-labelledby="conflicts-title" className="mt-6 border-t-2 border-hairline pt-4 pb-2">
      <h2 id="conflicts-title" className="text-sm font-semibold">
        {disagree ? 'Guidelines differ' : 'An older edition differs'}
      </h2>
      <ul aria-label="Guidelines that differ">
        {view.conflicts.map((conflict) => (
          <ConflictPair
            key={`${conflict.about} ${conflict.sides.map(({ document }) => document.id).join(' ')}`}
            conflict={conflict}
            releaseId={view.started?.releaseId ?? ''}
          />
        ))}
      </ul>
    </section>
  );
}

function ConflictPair({ conflict, releaseId }: { readonly conflict: Conflict; readonly releaseId: string }) {
  return (
    <li className="border-b border-hairline py-3 last:border-0">
      <p className="mb-2 text-sm text-quiet">
        {conflict.relation === 'replaced' ? 'Replaced by a later edition: ' : ''}
        {conflict.about}
      </p>
      <div className="facing">
        {conflict.sides.map((side) => (
          <ConflictQuote key={side.document.id} side={side} releaseId={releaseId} />
        ))}
      </div>
    </li>
  );
}

function ConflictQuote({ side, releaseId }: { readonly side: ConflictSide; readonly releaseId: string }) {
  const { document, quote, strength, population, says } = side;
  const at = quote.text.indexOf(says);
  const marks = at < 0 ? [] : [{ start: at, end: at + says.length, kind: 'match' as const }];
  const facts = [
    document.jurisdiction,
    strength === null || strength === '' ? null : `Strength: ${strength}`,
    population === null || population === '' ? null : `Population: ${population}`,
    document.standing === 'superseded' ? 'replaced' : document.standing === 'withdrawn' ? 'withdrawn' : null,
  ].filter((fact) => fact !== null && fact !== '');
  return (
    <div>
      <p className="text-sm">
        <a
          className="link inline-block min-h-6 font-semibold"
          title={document.body ?? document.title}
          href={documentAddress({ ...quote, releaseId })}
        >
          {sourceName(document)}
        </a>
      </p>
      <p className="text-xs text-quiet">{facts.join(' · ')}</p>
      <blockquote className="quoted mt-1">
        <MarkedText text={quote.text} marks={marks} />
      </blockquote>
    </div>
  );
}
