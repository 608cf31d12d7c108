import type { Protocol } from '@/lib/panel/study/protocol';
import type { StudyQuestionId } from '@/lib/panel/study/study-ids';
import { asArmId } from '@/lib/panel/study/study-ids';
import type { StepInput } from './step-input';

/** The protocol with one step's part in place. */
export function withPart(protocol: Protocol, part: StepInput['part']): Protocol {
  switch (part.step) {
    case 'questions':
      return withQuestions(protocol, part);
    case 'arms':
      return { ...protocol, arms: part.arms };
    case 'rubric':
      return { ...protocol, rubric: part.rubric };
    case 'raters': {
      const { raters, ratersPerItem, repeats, seed, qualification, passMark } = part;
      return { ...protocol, raters, ratersPerItem, repeats, seed, qualification, passMark };
    }
    case 'plan': {
      const { purpose, analysisPlan, hypotheses, adjudication } = part;
      return { ...protocol, purpose, analysisPlan, hypotheses, adjudication };
    }
  }
}

/** Reference answers to questions that are gone go with them. */
function withQuestions(
  protocol: Protocol,
  { title, questions, references }: Extract<StepInput['part'], { step: 'questions' }>,
): Protocol {
  const rest = { title, questions };
  const kept = new Set(questions.map((question) => question.id));
  const arms = protocol.arms.map((arm) => ({
    ...arm,
    referenceAnswers: arm.referenceAnswers.filter(({ questionId }) => kept.has(questionId)),
  }));
  return { ...protocol, ...rest, arms: references.length === 0 ? arms : withReferences(arms, references) };
}

/** References of a file go into the first arm of references, which is made where there is none. */
function withReferences(
  arms: Protocol['arms'],
  references: readonly { readonly questionId: StudyQuestionId; readonly text: string }[],
): Protocol['arms'] {
  const given = new Set(references.map(({ questionId }) => questionId));
  const added = references.map((answer) => ({ ...answer, writtenBy: null }));
  const first = arms.find(({ source }) => source === 'reference');
  const reference: Protocol['arms'][number] = first ?? {
    id: asArmId('reference'),
    name: 'Human reference',
    source: 'reference',
    model: null,
    prompt: null,
    releaseId: null,
    retrieval: false,
    citationsShown: false,
    failedClaimsShown: false,
    referenceAnswers: [],
  };
  const kept = reference.referenceAnswers.filter(({ questionId }) => !given.has(questionId));
  const filled = { ...reference, referenceAnswers: [...kept, ...added] };
  return first === undefined ? [...arms, filled] : arms.map((arm) => (arm === first ? filled : arm));
}
