import type { Omission, OmissionKind } from '@/lib/verification/omissions';
import { documentAddress, sourceName } from '../../marks/source-name';
import { counted } from './answer-words';
import type { AnswerView } from './fold-answer';

const KINDS: Readonly<Record<OmissionKind, string>> = {
  contraindication: 'Contraindication or caution',
  exception: 'Exception',
  recommendation: 'Recommendation',
};

/** What the cited sections also say and no claim takes up: contraindications in sight, the rest folded. */
export function OmissionsPanel({ view }: { readonly view: AnswerView }) {
  if (view.omissions === null || view.omissions.total === 0) return null;
  const { omissions, total, contraindications } = view.omissions;
  const first = omissions.filter(({ kind }) => kind === 'contraindication');
  const rest = omissions.filter(({ kind }) => kind !== 'contraindication');
  const cut = total - omissions.length;
  return (
    <section aria-labelledby="omissions-title" className="mt-6 border-t-2 border-hairline pt-4 pb-5">
      <h2 id="omissions-title" className="text-sm font-semibold">
        {counted(total, 'further statement')} in the cited sections, not mentioned
        {contraindications > 0 &&
          `, of which ${counted(contraindications, 'contraindication or caution', 'contraindications or cautions')}`}
      </h2>
      <OmissionList omissions={first} view={view} label="Contraindications and cautions not mentioned" />
      {rest.length > 0 && (
        <details className="mt-2">
          <summary className="min-h-6 cursor-pointer text-sm">
            {counted(
              rest.length,
              'further recommendation or exception',
              'further recommendations and exceptions',
            )}
          </summary>
          <OmissionList omissions={rest} view={view} label="Recommendations and exceptions not mentioned" />
        </details>
      )}
      {cut > 0 && (
        <p className="mt-2 text-sm text-quiet">
          {cut} more {cut === 1 ? 'stands' : 'stand'} in the documents: open a citation to read its section.
        </p>
      )}
    </section>
  );
}

function OmissionList(props: {
  readonly omissions: readonly Omission[];
  readonly view: AnswerView;
  readonly label: string;
}) {
  if (props.omissions.length === 0) return null;
  return (
    <ul aria-label={props.label} className="mt-1 max-w-[68ch]">
      {props.omissions.map((omission) => (
        <OmissionLine key={omission.quote.text} omission={omission} view={props.view} />
      ))}
    </ul>
  );
}

function OmissionLine({ omission, view }: { readonly omission: Omission; readonly view: AnswerView }) {
  const { kind, quote } = omission;
  const source = view.citations.find(({ document }) => document.id === quote.documentId)?.document;
  return (
    <li className="border-b border-hairline py-2 last:border-0">
      <p className="text-sm text-quiet">
        {KINDS[kind]}
        {source !== undefined && view.started !== null && (
          <>
            {' · '}
            <a
              className="link inline-block min-h-6"
              href={documentAddress({ ...quote, releaseId: view.started.releaseId })}
            >
              {sourceName(source)}
            </a>
          </>
        )}
      </p>
      <blockquote className="quoted">{quote.text}</blockquote>
    </li>
  );
}
