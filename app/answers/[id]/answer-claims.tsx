import { ClaimPair } from './claim-pair';
import type { AnswerView } from './fold-answer';
import type { PairFocus } from './pair-focus';

/** Claims that stand, the first as the bottom line; then what was left out, and why. */
export function AnswerClaims({ view, focus }: { readonly view: AnswerView; readonly focus: PairFocus }) {
  return (
    <>
      {view.claims.length > 0 && (
        <ol aria-label="Claims">
          {view.claims.map((claim, place) => (
            <ClaimPair
              key={claim.ordinal}
              claim={claim}
              judgement={view.judgements.get(claim.ordinal)}
              focus={focus}
              bottomLine={place === 0}
            />
          ))}
        </ol>
      )}
      {view.leftOut.length > 0 && (
        <section aria-labelledby="left-out-title" className="left-out mt-6 border-t-2 border-hairline pt-4">
          <h2 id="left-out-title" className="text-sm font-semibold">
            Left out and why
          </h2>
          <p className="text-sm text-quiet">
            These claims failed their checks. They are no part of the answer: do not act on them.
          </p>
          <ol aria-label="Claims left out">
            {view.leftOut.map((claim) => (
              <ClaimPair
                key={claim.ordinal}
                claim={claim}
                judgement={view.judgements.get(claim.ordinal)}
                focus={focus}
              />
            ))}
          </ol>
        </section>
      )}
    </>
  );
}
