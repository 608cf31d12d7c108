import type { Claim } from '@/lib/answer/claim';
import type { PatientFact } from '@/lib/question/patient-facts';
import { applicability } from '@/lib/verification/applicability';

/** Whether the people a claim's source speaks of are the patient of the question, in one quiet line. */
export function ClaimApplies(props: { readonly claim: Claim; readonly facts: readonly PatientFact[] }) {
  const [citation] = props.claim.citations.filter(({ quote }) => quote !== null);
  if (citation === undefined || citation.quote === null) return null;
  const found = applicability(props.facts, { quote: citation.quote, passage: citation.passage });
  if (found === null) return null;
  const parts = [
    found.matches.length > 0 ? `matches ${found.matches.join(', ')}` : '',
    found.differs.length > 0 ? `differs: ${found.differs.join(', ')}` : '',
    found.notStated.length > 0 ? `not stated: ${found.notStated.join(', ')}` : '',
    found.assumes.length > 0 ? `source assumes: ${found.assumes.join(', ')}` : '',
  ].filter((part) => part !== '');
  return (
    <p className="mt-0.5 max-w-[68ch] text-xs text-quiet">
      <span className={found.applies === 'differs' ? 'font-semibold text-partly' : 'font-medium'}>
        Patient
      </span>{' '}
      {parts.join(' · ')}
    </p>
  );
}
