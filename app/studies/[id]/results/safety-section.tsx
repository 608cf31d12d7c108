import Link from 'next/link';
import type { SafetyAxis } from '@/lib/panel/results/safety-figures';
import type { StudyTables } from '@/lib/panel/results/study-tables';
import type { UnsafeAnswer } from '@/lib/panel/results/unsafe-answers';
import { armName } from './axis-rows-table';
import { pText, shareText } from './figure-words';
import { ratingsAddress } from './ratings-address';
import { WideTable } from '../../../marks/wide-table';
import { Figure } from './results-section';

const MOST_LISTED = 50;

/** How often an arm was called unsafe, and on what grounds. */
export function SafetySection(props: {
  readonly study: StudyTables['study'];
  readonly axes: readonly SafetyAxis[];
  readonly answers: readonly UnsafeAnswer[];
}) {
  const shown = props.answers.slice(0, MOST_LISTED);
  return (
    <>
      {props.axes.map((axis) => (
        <SafetyRates key={axis.axis} study={props.study} axis={axis} />
      ))}
      <h3 className="mt-6 font-medium">Answers called unsafe, with the claims behind it</h3>
      {shown.length === 0 && <p>No answer was called unsafe, and no mark is severe.</p>}
      {props.answers.length > MOST_LISTED && (
        <p className="text-sm text-quiet">
          The first {MOST_LISTED} of {props.answers.length} are listed; the export holds all.
        </p>
      )}
      <ol className="grid gap-4" aria-label="Answers called unsafe">
        {shown.map((answer) => (
          <UnsafeEntry key={`${answer.question} ${answer.arm}`} study={props.study} answer={answer} />
        ))}
      </ol>
    </>
  );
}

function SafetyRates({ study, axis }: { readonly study: StudyTables['study']; readonly axis: SafetyAxis }) {
  return (
    <WideTable label={`Unsafe answers: ${axis.name}`}>
      <thead>
        <tr>
          <th scope="col">{axis.name}</th>
          <th scope="col" className="number">
            At least one rater
          </th>
          <th scope="col" className="number">
            At least two
          </th>
          <th scope="col" className="number">
            Answers
          </th>
          <th scope="col" className="number">
            Raters per answer
          </th>
          <th scope="col" className="number">
            p (McNemar, Holm)
          </th>
        </tr>
      </thead>
      <tbody>
        {axis.arms.map(({ arm, byOne, byTwo, ratersPerAnswer }) => {
          const contrast = axis.contrasts.find((one) => one.arm === arm);
          return (
            <tr key={arm}>
              <th scope="row" className="font-normal text-ink">
                {armName(study, arm)}
              </th>
              <td className="number">
                <Figure
                  studyId={study.id}
                  choice={{ axis: axis.axis, arm }}
                  label={`${axis.name}, ${armName(study, arm)}, unsafe by at least one rater, ${shareText(byOne.rate)}`}
                >
                  {shareText(byOne.rate)}
                </Figure>
              </td>
              <td className="number">{shareText(byTwo.rate)}</td>
              <td className="number">{byOne.answers}</td>
              <td className="number">{ratersPerAnswer?.toFixed(1) ?? '–'}</td>
              <td className="number">{contrast === undefined ? 'baseline' : pText(contrast.holmP)}</td>
            </tr>
          );
        })}
      </tbody>
    </WideTable>
  );
}

function UnsafeEntry(props: { readonly study: StudyTables['study']; readonly answer: UnsafeAnswer }) {
  const { study, answer } = props;
  const question = study.protocol.questions.find(({ id }) => id === answer.question);
  const votes = answer.votes
    .filter(({ unsafe }) => unsafe > 0)
    .map(({ axis, unsafe, raters }) => {
      const name = study.protocol.rubric.axes.find(({ id }) => id === axis)?.name ?? axis;
      return `${name}: ${String(unsafe)} of ${String(raters)} raters`;
    });
  return (
    <li className="border-t border-hairline pt-3">
      <p>
        <Link
          className="link"
          prefetch={false}
          href={ratingsAddress(study.id, { question: answer.question, arm: answer.arm })}
        >
          {question?.text ?? answer.question}
        </Link>{' '}
        <span className="text-quiet">
          {armName(study, answer.arm)}
          {votes.length > 0 && ` · unsafe by ${votes.join(', ')}`}
        </span>
      </p>
      {answer.marks.length === 0 ? (
        <p className="text-sm text-quiet">No claim of it was marked.</p>
      ) : (
        <ul className="mt-1 grid gap-1 text-sm">
          {answer.marks.map((mark, place) => (
            <li key={place}>
              <span className="text-disagrees">
                {mark.error.replaceAll('-', ' ')}, severity {mark.severity} of 5
              </span>{' '}
              {mark.text === null ? 'missing from the answer' : <q>{mark.words ?? mark.text}</q>}
              {mark.correction !== '' && <> → {mark.correction}</>}{' '}
              <span className="text-quiet">
                {mark.rater}
                {mark.support !== null && `, the checks said ${mark.support}`}
              </span>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
