import type { PatientFact } from '@/lib/question/patient-facts';

/** What the question says of the patient. A chip opens the question below with its words selected, to be asked again. */
export function FactChips(props: {
  readonly facts: readonly PatientFact[];
  readonly change: (fact: PatientFact) => void;
}) {
  if (props.facts.length === 0) return null;
  return (
    <ul aria-label="Patient as the question says" className="not-printed mb-3 flex flex-wrap gap-2">
      {props.facts.map((fact) => (
        <li key={`${fact.kind} ${fact.label}`}>
          <button
            type="button"
            className="min-h-6 rounded-sm border border-edge px-2 text-sm hover:bg-sunk"
            aria-label={`Change ${fact.label} and ask again`}
            onClick={() => {
              props.change(fact);
            }}
          >
            {fact.label}
          </button>
        </li>
      ))}
    </ul>
  );
}
