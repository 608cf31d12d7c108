import { openDatabase } from '@/db/client';
import type { RecordedEvent } from '@/lib/answer/answer-event';
import { asAnswerId } from '@/lib/evidence/ids';
import { asPersonId } from '@/lib/identity/person';
import { almanacAxes, almanacRubric } from '@/lib/panel/rubrics/almanac-rubric';
import { describeAnswer } from '@/lib/panel/study/describe-answer';
import { sampleArm, sampleProtocol, sampleQuestion } from '@/lib/panel/study/sample-protocol';
import type { Protocol } from '@/lib/panel/study/protocol';
import type { StudyItem } from '@/lib/panel/study/study';
import { asItemId, asScoreKey, asStudyQuestionId } from '@/lib/panel/study/study-ids';
import { newId } from '@/lib/records/new-id';
import { openRecords } from '@/lib/records/records';
import type { StudyRecords } from '@/lib/records/studies/study-records';
import { openStudyRecords } from '@/lib/records/studies/study-records';

/** Made up, with words that no page says by chance: a spec looks for them in all that a rater's browser gets. */
const arms = [
  { ...sampleArm('arm-zebra-quoting', 'Zebra with quotes'), model: 'zebra:model' },
  { ...sampleArm('arm-okapi-bare', 'Okapi without quotes'), citationsShown: false },
];
const rater = asPersonId('open');
const [facts, , safety] = almanacAxes;

const practice = {
  id: asStudyQuestionId('practice'),
  question: 'How much examplopril is given for a cough?',
  answer: 'Give examplopril 500 mg every hour.',
  expected: [facts, safety].flatMap((axis) =>
    axis === undefined ? [] : [{ key: asScoreKey(axis.id), least: 1, most: 2 }],
  ),
  explanation: 'Examplopril is not for coughs, and the dose is a hundred times too high.',
};

/**
 * `rating-studies.ts FOLDER COUNT ANSWER…`: puts running studies into a database, whose arms gave the recorded answers. Prints their ids.
 * The one rater has a practice item, a single answer, a pair, and the other answers.
 */
async function seed(folder: string, count: number, answerIds: readonly string[]): Promise<void> {
  const { db, close } = await openDatabase({ folder });
  try {
    const records = openRecords(db);
    const recorded = await Promise.all(answerIds.map((id) => records.answerEvents(asAnswerId(id))));
    for (let made = 0; made < count; made += 1) {
      process.stdout.write(`${await seedStudy(openStudyRecords(db), recorded)}\n`);
    }
  } finally {
    await close();
  }
}

async function seedStudy(
  records: StudyRecords,
  recorded: readonly (readonly RecordedEvent[])[],
): Promise<string> {
  const questions = recorded.map((events, place) =>
    sampleQuestion(`q${String(place + 1)}`, startedOf(events).question),
  );
  const protocol: Protocol = {
    ...sampleProtocol,
    title: 'Zebra against okapi',
    questions,
    arms,
    rubric: { ...almanacRubric, pairwise: true },
    raters: [rater],
    ratersPerItem: 1,
    qualification: [practice],
  };
  const studyId = await records.create({ ...protocol, title: 'A study for raters' }, rater);
  for (const [place, events] of recorded.entries()) {
    const { releaseId } = startedOf(events);
    for (const arm of arms) {
      const answer = {
        events,
        text: '',
        releaseId,
        citationsShown: arm.citationsShown,
        failedClaimsShown: false,
      };
      await records.freeze({
        ...answer,
        ...describeAnswer(answer),
        studyId,
        questionId: asStudyQuestionId(`q${String(place + 1)}`),
        armId: arm.id,
        basisHash: 'seeded',
        model: 'zebra:model',
        promptHash: 'zebra-prompt-hash',
      });
    }
  }
  const common = { studyId, kind: 'single', armIds: [], isRepeatOf: null, isQualification: false } as const;
  const [quoting, bare] = arms.map(({ id }) => id);
  const singles = questions.map(({ id: questionId }, place): StudyItem => ({
    ...common,
    id: asItemId(newId()),
    questionId,
    armIds: [(place === 1 ? bare : quoting) ?? practiceArm()],
  }));
  const [first, ...others] = singles;
  const items: readonly StudyItem[] = [
    { ...common, id: asItemId(newId()), questionId: practice.id, isQualification: true },
    ...(first === undefined ? [] : [first]),
    {
      ...common,
      id: asItemId(newId()),
      questionId: asStudyQuestionId('q1'),
      kind: 'pair',
      armIds: arms.map(({ id }) => id),
    },
    ...others,
  ];
  await records.saveItems(items);
  await records.saveAssignments(
    studyId,
    items.map(({ id }, place) => ({
      itemId: id,
      raterId: rater,
      position: place + 1,
      sides: 'swapped',
      purpose: 'rating',
    })),
  );
  await records.move(studyId, { from: ['draft'], to: 'ready' });
  await records.lock(studyId, { protocol: (await records.read(studyId)).protocol, revision: 1 });
  return studyId;
}

function practiceArm(): never {
  throw new Error('The study needs two arms.');
}

function startedOf(events: readonly RecordedEvent[]) {
  const event = events[0]?.event;
  if (event?.type !== 'answer-started') throw new Error('There is no such answer.');
  return event;
}

const [folder = '', count = '1', ...answers] = process.argv.slice(2);
await seed(folder, Number(count), answers);
