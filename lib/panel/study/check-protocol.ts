import { findIdentifiers } from '../../question/identifiers';
import type { Arm, Protocol } from './protocol';
import type { Axis, Rubric } from './rubric';
import { wrote } from './assign-items';
import { askedScores } from './score-keys';

export type ProtocolPart = 'questions' | 'arms' | 'rubric' | 'raters' | 'plan';

/** Something that keeps a study from starting, as a sentence, and where it is mended. */
export interface ProtocolGap {
  readonly part: ProtocolPart;
  readonly text: string;
}

/** What is still missing before the answers are written (`to: 'generate'`) or the study starts. Empty when nothing is. */
export function checkProtocol(protocol: Protocol, to: 'generate' | 'start'): readonly ProtocolGap[] {
  const gaps = [
    ...checkQuestions(protocol),
    ...checkArms(protocol),
    ...checkRubric(protocol.rubric).map((text) => ({ part: 'rubric' as const, text })),
  ];
  return to === 'generate'
    ? gaps
    : [...gaps, ...checkRaters(protocol), ...checkQualification(protocol), ...checkPlan(protocol)];
}

function checkQuestions({ title, questions, rubric }: Protocol): readonly ProtocolGap[] {
  const gap = (text: string): ProtocolGap => ({ part: 'questions', text });
  const bare = questions.filter((question) => askedScores(rubric, question).length === 0).length;
  const naming = questions.filter(({ text }) => findIdentifiers(text).length > 0).length;
  const twice = questions.length - new Set(questions.map(({ text }) => fold(text))).size;
  return [
    ...(title.trim() === '' ? [gap('The study has no title.')] : []),
    ...(questions.length === 0 ? [gap('There is no question yet.')] : []),
    ...(naming > 0
      ? [gap(`${count(naming, 'question')} ${naming === 1 ? 'seems' : 'seem'} to identify a patient.`)]
      : []),
    ...(twice > 0 ? [gap(`${count(twice, 'question')} ${twice === 1 ? 'is' : 'are'} there twice.`)] : []),
    ...(rubric.axes.length > 0 && bare > 0
      ? [gap(`${count(bare, 'question')} without the statements or points that the rubric asks for.`)]
      : []),
  ];
}

function checkArms({ arms, questions, rubric }: Protocol): readonly ProtocolGap[] {
  const gap = (text: string): ProtocolGap => ({ part: 'arms', text });
  const names = new Set(arms.map(({ name }) => fold(name)));
  return [
    ...(arms.length === 0 ? [gap('There is no arm yet.')] : []),
    ...(arms.length === 1 && rubric.pairwise ? [gap('A preference needs two arms to compare.')] : []),
    ...(names.size < arms.length ? [gap('Two arms have the same name.')] : []),
    ...arms.flatMap((arm) => checkArm(arm, questions.length, questions).map(gap)),
  ];
}

function checkArm(arm: Arm, wanted: number, questions: Protocol['questions']): readonly string[] {
  const name = arm.name.trim() === '' ? 'An arm' : `“${arm.name}”`;
  const unnamed = arm.name.trim() === '' ? ['An arm has no name.'] : [];
  if (arm.source === 'model') {
    if (arm.retrieval) return unnamed;
    return arm.model === 'extractive'
      ? [
          ...unnamed,
          `${name}: the built-in model only quotes the library; closed book needs a language model.`,
        ]
      : unnamed;
  }
  const written = questions.filter(({ id }) =>
    arm.referenceAnswers.some(({ questionId, text }) => questionId === id && text.trim() !== ''),
  ).length;
  const missing = wanted - written;
  return missing === 0 ? unnamed : [...unnamed, `${name}: ${count(missing, 'reference answer')} missing.`];
}

/** What is missing from a rubric, in sentences. */
export function checkRubric({ axes, pairwise }: Rubric): readonly string[] {
  if (axes.length === 0) return pairwise ? [] : ['The rubric asks for nothing.'];
  const ids = new Set(axes.map(({ id }) => id));
  return [...(ids.size < axes.length ? ['Two axes have the same id.'] : []), ...axes.flatMap(checkAxis)];
}

function checkAxis({ name, question, levels }: Axis): readonly string[] {
  const title = name.trim() === '' ? 'An axis' : `“${name}”`;
  const values = new Set(levels.map(({ value }) => value));
  return [
    ...(name.trim() === '' ? ['An axis has no name.'] : []),
    ...(question.trim() === '' ? [`${title} does not say what is asked.`] : []),
    ...(levels.length < 2 ? [`${title} needs at least two levels.`] : []),
    ...(values.size < levels.length ? [`${title} has two levels of the same value.`] : []),
    ...(levels.some(({ label, anchor }) => label.trim() === '' || anchor.trim() === '')
      ? [`${title} has a level without its name or its description.`]
      : []),
  ];
}

function checkRaters({ raters, ratersPerItem, questions, arms }: Protocol): readonly ProtocolGap[] {
  const gap = (text: string): ProtocolGap => ({ part: 'raters', text });
  if (raters.length === 0) return [gap('There is no rater yet.')];
  if (ratersPerItem > raters.length)
    return [
      gap(
        `${String(ratersPerItem)} raters per item need as many raters; there are ${String(raters.length)}.`,
      ),
    ];
  const armIds = arms.map(({ id }) => id);
  const short = questions.filter(
    ({ id }) =>
      raters.filter((rater) => !wrote(rater, { questionId: id, armIds }, arms)).length < ratersPerItem,
  ).length;
  return short === 0
    ? []
    : [gap(`${count(short, 'question')} with too few raters left who wrote no answer to it.`)];
}

function checkQualification({ qualification, rubric }: Protocol): readonly ProtocolGap[] {
  const axisIds = new Set<string>(rubric.axes.map(({ id }) => id));
  return qualification.flatMap(({ question, answer, expected }, place) => {
    const name = `Qualification item ${String(place + 1)}`;
    return [
      ...(question.trim() === '' ? [`${name} has no question.`] : []),
      ...(answer.trim() === '' ? [`${name} has no answer.`] : []),
      ...(expected.length === 0 ? [`${name} expects no score: choose the levels that count as right.`] : []),
      ...(expected.some(({ key }) => !axisIds.has(key))
        ? [`${name} expects a score on an axis that is gone.`]
        : []),
      ...(expected.some(({ least, most }) => least > most)
        ? [`${name} expects scores from a higher level to a lower one.`]
        : []),
      ...(findIdentifiers(`${question}\n${answer}`).length > 0
        ? [`${name} seems to identify a patient.`]
        : []),
    ].map((text) => ({ part: 'raters' as const, text }));
  });
}

function checkPlan({ purpose, hypotheses, analysisPlan, arms, rubric }: Protocol): readonly ProtocolGap[] {
  const gap = (text: string): ProtocolGap => ({ part: 'plan', text });
  const armIds = new Set(arms.map(({ id }) => id));
  const axisIds = new Set(rubric.axes.map(({ id }) => id));
  const loose = hypotheses.filter(
    ({ armId, baselineId, axisId }) =>
      !armIds.has(armId) ||
      !armIds.has(baselineId) ||
      armId === baselineId ||
      (axisId === null ? !rubric.pairwise : !axisIds.has(axisId)),
  ).length;
  return [
    ...(purpose.trim() === '' ? [gap('The purpose is not written down.')] : []),
    ...(analysisPlan.trim() === '' ? [gap('The analysis plan is not written down.')] : []),
    ...(loose > 0
      ? [gap(`${count(loose, 'hypothesis', 'hypotheses')} about an arm or axis that is not there.`)]
      : []),
  ];
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${String(number)} ${number === 1 ? one : many}`;
}

function fold(text: string): string {
  return text.trim().toLowerCase().replace(/\s+/g, ' ');
}
