import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { AppError } from '@/lib/app-error';
import type { DisputedCase } from '@/lib/panel/adjudication/disputed-case';
import { outcomeOf } from '@/lib/panel/adjudication/disputed-case';
import type { FoundCase } from '@/lib/panel/adjudication/find-cases';
import { preferenceAxis, preferenceKey } from '@/lib/panel/adjudication/preference-score';
import type { Protocol } from '@/lib/panel/study/protocol';
import type { Axis } from '@/lib/panel/study/rubric';
import { passMarkOf } from '@/lib/panel/study/qualification';
import { axisOfKey } from '@/lib/panel/study/score-keys';
import { asStudyId } from '@/lib/panel/study/study-ids';
import { authorised } from '../../../authorise';
import type { Disagreements } from '../../../rate/adjudicate';
import { readDisagreements } from '../../../rate/adjudicate';
import { readRaters } from '../../../rate/read-raters';
import { endDisagreement, settleDisagreements } from './actions';
import { outcomeWords, scoreWords } from './outcome-words';
import { RaterTable } from './rater-table';
import { SettleButton } from './settle-button';

export const metadata: Metadata = { title: 'Disagreements' };

export default async function DisagreementsPage(props: {
  readonly params: Promise<{ readonly id: string }>;
}) {
  const { id } = await props.params;
  const { studyRecords, identity } = await authorised('admin');
  const found = await readDisagreements(studyRecords, asStudyId(id)).catch((error: unknown) => {
    if (error instanceof AppError && error.code === 'not-found') return null;
    throw error;
  });
  if (found === null) notFound();
  const [raters, people] = await Promise.all([readRaters(studyRecords, asStudyId(id)), identity.people()]);
  const names = new Map(people.map((person) => [person.id, person.name]));
  const { protocol } = found.study;
  const open = found.cases.filter((one) => outcomeOf(one).kind === 'open').length;
  return (
    <div className="mx-auto max-w-[76rem] px-4 py-8 sm:px-8">
      <h1 className="text-xl font-semibold tracking-tight">Disagreements</h1>
      <p className="max-w-[68ch] text-quiet">
        <a className="link" href={`/studies/${encodeURIComponent(id)}`}>
          {protocol.title}
        </a>{' '}
        · {ruleWords(protocol)}
      </p>
      {found.found.length > 0 && (
        <section aria-labelledby="found-title" className="mt-6">
          <h2 id="found-title" className="font-semibold">
            Found, not yet sent to adjudication: {found.found.length}
          </h2>
          <CaseTable label="Found" rows={found.found} study={found} />
          <p className="mt-3 flex flex-wrap items-center gap-4">
            <SettleButton words="Send all to adjudication" act={settleDisagreements.bind(null, id)} />
            <span className="text-sm text-quiet">
              {protocol.adjudication.by === 'delphi'
                ? 'The raters of each item see each other’s scores and comments without names, and score again.'
                : 'Each item is added to the work of a rater who has not had it; it looks like any other item.'}
            </span>
          </p>
        </section>
      )}
      {found.cases.length > 0 && (
        <section aria-labelledby="cases-title" className="mt-8">
          <h2 id="cases-title" className="font-semibold">
            In adjudication: {open} open, {found.cases.length - open} settled
          </h2>
          <CaseTable label="In adjudication" rows={found.cases} study={found} />
        </section>
      )}
      {found.found.length === 0 && found.cases.length === 0 && (
        <p className="mt-6 max-w-[68ch]">
          There is no disagreement beyond the distance. Items are compared once all of their raters are done
          with them.
        </p>
      )}
      <RaterTable
        passMark={passMarkOf(protocol)}
        rows={raters.map(({ raterId, ...rest }) => ({
          ...rest,
          id: raterId,
          name: names.get(raterId) ?? raterId,
        }))}
      />
    </div>
  );
}

function ruleWords({ adjudication }: Protocol): string {
  if (adjudication.distance === null) return 'This study sends nothing to adjudication.';
  const by = adjudication.by === 'delphi' ? 'a Delphi round of the item’s raters' : 'a third rater';
  return `Scores more than ${String(adjudication.distance)} apart, and opposite preferences, are settled by ${by}.`;
}

function CaseTable(props: {
  readonly label: string;
  readonly rows: readonly (FoundCase | DisputedCase)[];
  readonly study: Disagreements;
}) {
  const { protocol, items } = props.study.study;
  return (
    <div className="mt-2 overflow-x-auto" role="region" aria-label={props.label} tabIndex={0}>
      <table className="register sm:min-w-[44rem]">
        <thead>
          <tr>
            <th scope="col">Question</th>
            <th scope="col">Axis</th>
            <th scope="col">Scores and comments</th>
            <th scope="col">Outcome</th>
          </tr>
        </thead>
        <tbody>
          {props.rows.map((row) => {
            const item = items.find(({ id }) => id === row.itemId);
            const question = protocol.questions.find(({ id }) => id === item?.questionId)?.text ?? '';
            const axis = axisOf(row, props.study);
            return (
              <tr key={`${row.itemId} ${row.scoreKey}`}>
                <td>
                  {question}
                  <span className="block text-xs text-quiet">{armNames(row, props.study).join(' and ')}</span>
                </td>
                <td>{axis?.name ?? row.scoreKey}</td>
                <td>
                  <ul>
                    {statementsOf(row).map((said, place) => (
                      <li key={place}>
                        <span className="font-medium">{scoreWords(axis, said.score)}</span>
                        {said.round > 0 && <span className="text-quiet"> · round {said.round}</span>}
                        {said.comment !== '' && <span> · “{said.comment}”</span>}
                      </li>
                    ))}
                  </ul>
                </td>
                <td>{'id' in row ? <Outcome row={row} study={props.study} /> : 'Not sent yet'}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** The ratings that disagreed, then every vote with its round. */
function statementsOf(row: FoundCase | DisputedCase): DisputedCase['votes'] {
  return [...row.ratings.map((said) => ({ ...said, round: 0 })), ...('votes' in row ? row.votes : [])];
}

/** A preference is told by the names of its arms. */
function axisOf(row: Pick<FoundCase, 'itemId' | 'scoreKey'>, found: Disagreements): Axis | undefined {
  const { scoreKey } = row;
  if (scoreKey !== preferenceKey)
    return found.study.protocol.rubric.axes.find(({ id }) => id === axisOfKey(scoreKey));
  const [first = '', second = ''] = armNames(row, found);
  return preferenceAxis(first, second);
}

function armNames(
  { itemId }: Pick<FoundCase, 'itemId'>,
  { study: { protocol, items } }: Disagreements,
): readonly string[] {
  const arms = items.find(({ id }) => id === itemId)?.armIds ?? [];
  return arms.map((armId) => protocol.arms.find(({ id }) => id === armId)?.name ?? armId);
}

function Outcome({ row, study }: { readonly row: DisputedCase; readonly study: Disagreements }) {
  const axis = axisOf(row, study);
  const outcome = outcomeOf(row);
  return (
    <>
      <span className={outcome.kind === 'open' ? undefined : 'font-medium'}>
        {outcomeWords(row, outcome, axis)}
      </span>
      {outcome.kind === 'open' && (
        <span className="block">
          <SettleButton
            quiet
            words="End with what was said"
            about={axis?.name ?? ''}
            act={endDisagreement.bind(null, row.studyId, row.id)}
          />
        </span>
      )}
    </>
  );
}
