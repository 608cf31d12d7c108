import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { OpenDatabase } from '@/db/client';
import { openDatabase } from '@/db/client';
import { AppError } from '@/lib/app-error';
import type { AnswerUses } from '@/lib/answer/answer-question';
import { sampleDraft, sampleUses } from '@/lib/answer/sample-uses';
import type { ReleaseId } from '@/lib/evidence/ids';
import type { PersonId } from '@/lib/identity/person';
import { sampleArm, sampleProtocol } from '@/lib/panel/study/sample-protocol';
import type { Protocol } from '@/lib/panel/study/protocol';
import type { StudyId } from '@/lib/panel/study/study-ids';
import { sampleDocument, samplePassage } from '@/lib/records/sample-events';
import type { StudyRecords } from '@/lib/records/studies/study-records';
import { openStudyRecords } from '@/lib/records/studies/study-records';
import { openStudies } from './studies';
import { StudyAnswers } from './study-answers';

const admin = { id: 'admin' as PersonId, name: 'Ada', roles: ['admin'] as const };
const hits = [
  { passage: samplePassage, document: sampleDocument, rank: 1, score: 1, legs: { bm25: null, dense: null } },
];
const model = {
  name: 'extractive',
  url: null,
  key: null,
  output: 'auto',
  idleMs: 1000,
  totalMs: 1000,
} as const;
const human = {
  ...sampleArm('human', 'Human'),
  source: 'reference' as const,
  referenceAnswers: sampleProtocol.questions.map(({ id }) => ({
    questionId: id,
    text: 'Below 140/90 mmHg.',
    writtenBy: null,
  })),
};
const protocol: Protocol = {
  ...sampleProtocol,
  analysisPlan: 'Paired t.',
  arms: [sampleArm('quoting', 'Quoting'), human],
};

let opened: OpenDatabase;
let records: StudyRecords;

beforeAll(async () => {
  opened = await openDatabase({ folder: 'memory://' });
  records = openStudyRecords(opened.db);
});
afterAll(() => opened.close());

/** A process that writes answers; `before` is told before each answer of a model. */
function processWith(before: () => Promise<void> = () => Promise.resolve()) {
  const draft = sampleDraft(hits, samplePassage.text);
  const usesOf = async (): Promise<AnswerUses> => {
    await before();
    return sampleUses(hits, [draft]);
  };
  const reported: unknown[] = [];
  const answers = new StudyAnswers(records, { model, embedder: null as never, usesOf }, (error) =>
    reported.push(error),
  );
  const present = () => Promise.resolve({ model: 'extractive', releaseId: 'release-1' as ReleaseId });
  return { answers, reported, studies: openStudies({ records, answers, present, closed: () => undefined }) };
}

const statusOf = async (id: StudyId) => (await records.read(id)).status;

it('writes every arm by the clinicians’ path, freezes it and pins what wrote it', async () => {
  const { studies, reported } = processWith();
  const id = await records.create(protocol, admin.id);
  await studies.generate(id);
  await vi.waitUntil(async () => (await statusOf(id)) !== 'generating', { timeout: 10_000 });
  expect(reported).toEqual([]);
  expect(await studies.progress(id)).toMatchObject({ status: 'ready', wanted: 4, frozen: 4, failures: [] });
  const frozen = await records.answers(id);
  expect(frozen.map(({ armId, model: by, text }) => [armId, by, text])).toEqual([
    ['human', null, 'Below 140/90 mmHg.'],
    ['quoting', 'test:model', ''],
    ['human', null, 'Below 140/90 mmHg.'],
    ['quoting', 'test:model', ''],
  ]);
  expect((await records.read(id)).protocol.arms[0]).toMatchObject({ releaseId: 'release-1' });
});

it('a run whose process died goes on in the next one with what is missing', async () => {
  const id = await records.create(protocol, admin.id);
  let asked = 0;
  const first = processWith(() => {
    asked += 1;
    // The process dies with the first answer of a model: it gives no more signs of life.
    return new Promise(() => undefined);
  });
  await first.studies.generate(id);
  await vi.waitUntil(() => asked > 0, { timeout: 10_000 });
  expect(await statusOf(id)).toBe('generating');
  await first.answers.close();

  const next = processWith();
  await next.answers.resume(0);
  await vi.waitUntil(async () => (await statusOf(id)) === 'ready', { timeout: 10_000 });
  expect(await records.answers(id)).toHaveLength(4);
});

it('what fails is told and tried again; what stands is not written twice', async () => {
  const id = await records.create(protocol, admin.id);
  let calls = 0;
  const failing = processWith(() => {
    calls += 1;
    if (calls === 1) throw new AppError('unavailable', 'The model server cannot be reached.');
    return Promise.resolve();
  });
  await failing.studies.generate(id);
  await vi.waitUntil(async () => (await statusOf(id)) === 'draft', { timeout: 10_000 });
  const told = await failing.studies.progress(id);
  expect(told).toMatchObject({ frozen: 3, failures: [{ reason: 'The model server cannot be reached.' }] });
  const before = (await records.answers(id)).map(({ frozenAt }) => frozenAt);
  await failing.studies.generate(id);
  await vi.waitUntil(async () => (await statusOf(id)) === 'ready', { timeout: 10_000 });
  expect(calls).toBe(3);
  const after = (await records.answers(id)).map(({ frozenAt }) => frozenAt);
  expect(before.every((at) => after.includes(at))).toBe(true);
});

it('starting locks the protocol and deals the items; withdrawing a rater deals theirs again', async () => {
  const { studies } = processWith();
  const id = await records.create(protocol, admin.id);
  await studies.generate(id);
  await vi.waitUntil(async () => (await statusOf(id)) === 'ready', { timeout: 10_000 });
  const { revision } = await records.read(id);
  expect(await studies.start(id, revision)).toMatch(/^[0-9a-f]{64}$/);
  const dealt = await studies.raterProgress(id);
  expect(dealt.reduce((sum, { items }) => sum + items, 0)).toBe(12);
  const study = await records.read(id);
  const amended = { ...study.protocol, raters: study.protocol.raters.slice(1), questions: [] };
  await studies.amend(
    id,
    { protocol: amended, revision: study.revision, reason: 'Left.', nameOf: (person) => person },
    admin,
  );
  const after = await records.read(id);
  expect(after.protocol.questions).toEqual(study.protocol.questions);
  expect(after.amendments).toMatchObject([{ number: 1, byName: 'Ada', reason: 'Left.' }]);
  expect((await studies.raterProgress(id)).map(({ rater }) => rater)).toEqual(['rater-2', 'rater-3']);
});
