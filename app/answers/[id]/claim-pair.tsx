'use client';

import type { Claim } from '@/lib/answer/claim';
import type { Judgement } from '@/lib/verification/judge';
import { agreedChecks } from '../../marks/check-words';
import { disagreeingClaimWords } from '../../marks/disagreement-marks';
import { MarkedText } from '../../marks/marked-text';
import { SupportMark, supportWords } from '../../marks/support-mark';
import { CitationChip } from './citation-chip';
import { ClaimApplies } from './claim-applies';
import { judgementWords } from './judge-words';
import type { PairFocus } from './pair-focus';
import { ProofCard } from './proof-card';

/** A claim on the left, its proof on the right: the pair the whole product is read by. */
export function ClaimPair(props: {
  readonly claim: Claim;
  readonly judgement: Judgement | undefined;
  readonly focus: PairFocus;
  readonly bottomLine?: boolean;
}) {
  const { claim, judgement, focus } = props;
  return (
    <li
      id={`claim-${String(claim.ordinal)}`}
      tabIndex={-1}
      className={`pair arrives ${props.bottomLine === true ? 'bottom-line' : ''}`}
      data-claim
      data-support={claim.support}
    >
      <div>
        <p className="claim-text">
          <span className="claim-words">
            <MarkedText text={claim.text} marks={disagreeingClaimWords(claim)} />
          </span>{' '}
          <span className="whitespace-nowrap">
            {claim.citations.map((citation) => (
              <CitationChip
                key={citation.number}
                citation={citation}
                focus={focus}
                verdict={supportWords(citation.support)}
              />
            ))}
          </span>
        </p>
        <p className="mt-1.5 max-w-[68ch] text-sm">
          <SupportMark support={claim.support} />{' '}
          <span className="text-quiet">{claim.reason ?? comparedWords(claim)}</span>
          {judgement !== undefined && <span className="text-quiet"> · {judgementWords(judgement)}</span>}
        </p>
        <ClaimApplies claim={claim} facts={focus.facts} />
      </div>
      <div className="proofs">
        {claim.citations.map((citation) => (
          <ProofCard key={citation.number} citation={citation} claim={claim.text} focus={focus} />
        ))}
        {claim.citations.length === 0 && (
          <p className="proof text-quiet">No passage was cited for this claim.</p>
        )}
      </div>
    </li>
  );
}

/** What was compared, for a reader who asks what “checked” means. */
function comparedWords(claim: Claim): string {
  const agreed = claim.support === 'supported' ? agreedChecks(claim.citations) : [];
  return agreed.length === 0 ? '' : `for ${agreed.join(', ')}`;
}
