'use server';

import { AppError } from '@/lib/app-error';
import type { PersonId } from '@/lib/identity/person';
import { readyRubrics } from '@/lib/panel/rubrics/ready-rubrics';
import type { ReadQuestions } from '@/lib/panel/study/read-questions';
import { readQuestions } from '@/lib/panel/study/read-questions';
import { newProtocol } from '@/lib/panel/study/new-protocol';
import type { AnswerProgress } from '../services/study-answers';
import type { StudyStatus } from '@/lib/panel/study/study';
import { authorised } from '../authorise';
import { recordAudit } from '../services/identity';
import { historyChoices } from './history-choices';
import type { HistoryChoice } from './history-choices';
import { peopleOf } from './people-of';
import { readAmendment, readNewStudy, readStep, readStudyId } from './step-input';
import { withPart } from './with-part';

export type Outcome<Value = unknown> =
  ({ readonly ok: true } & Value) | { readonly ok: false; readonly message: string };

async function told<Value extends object>(work: () => Promise<Value>): Promise<Outcome<Value>> {
  try {
    return { ok: true, ...(await work()) };
  } catch (error) {
    if (error instanceof AppError) return { ok: false, message: error.message };
    throw error;
  }
}

export async function createStudy(input: unknown): Promise<Outcome<{ readonly studyId: string }>> {
  return told(async () => {
    const { studyRecords, person } = await authorised('admin');
    const { title, purpose, rubricId } = readNewStudy(input);
    const rubric = readyRubrics.find(({ id }) => id === rubricId);
    if (rubric === undefined) throw new AppError('bad-input', 'There is no such rubric.');
    const seed = crypto.getRandomValues(new Uint32Array(1))[0] ?? 1;
    const studyId = await studyRecords.create(newProtocol({ title, purpose, rubric, seed }), person.id);
    await recordAudit({ personId: person.id, action: 'study-made', subject: studyId });
    return { studyId };
  });
}

export async function saveStep(input: unknown): Promise<Outcome<{ readonly revision: number }>> {
  return told(async () => {
    const { studyRecords } = await authorised('admin');
    const { studyId, revision, part } = readStep(input);
    const { protocol } = await studyRecords.read(studyId);
    return {
      revision: await studyRecords.saveDraft(studyId, { protocol: withPart(protocol, part), revision }),
    };
  });
}

export async function readQuestionFile(csv: unknown): Promise<Outcome<ReadQuestions>> {
  return told(async () => {
    await authorised('admin');
    if (typeof csv !== 'string') throw new AppError('bad-input', 'The file holds no text.');
    return readQuestions(csv);
  });
}

/** Questions that this person asked, each as it would stand in a study: those of others are theirs. */
export async function pastQuestions(): Promise<Outcome<{ readonly choices: readonly HistoryChoice[] }>> {
  return told(async () => {
    const { records, person } = await authorised('admin');
    const rows = await records.history({ personId: person.id, limit: 500, offset: 0 });
    return { choices: historyChoices(rows) };
  });
}

export async function generateAnswers(id: unknown): Promise<Outcome> {
  return told(async () => {
    const { studies, person } = await authorised('admin');
    const studyId = readStudyId(id);
    await studies.generate(studyId);
    await recordAudit({ personId: person.id, action: 'answers-written', subject: studyId });
    return {};
  });
}

export async function stopGenerating(id: unknown): Promise<Outcome> {
  return told(async () => {
    const { studies } = await authorised('admin');
    await studies.stopGenerating(readStudyId(id));
    return {};
  });
}

export async function answerProgress(
  id: unknown,
): Promise<Outcome<AnswerProgress & { readonly status: StudyStatus }>> {
  return told(async () => {
    const { studies } = await authorised('admin');
    return studies.progress(readStudyId(id));
  });
}

export async function startStudy(id: unknown, revision: unknown): Promise<Outcome> {
  return told(async () => {
    const { studies, person } = await authorised('admin');
    const studyId = readStudyId(id);
    const protocolHash = await studies.start(studyId, Number(revision));
    await recordAudit({
      personId: person.id,
      action: 'study-locked',
      subject: studyId,
      details: { protocolHash },
    });
    return {};
  });
}

export async function amendStudy(input: unknown): Promise<Outcome> {
  return told(async () => {
    const open = await authorised('admin');
    const { studyId, revision, reason, ...parts } = readAmendment(input);
    const { protocol } = await open.studyRecords.read(studyId);
    const people = await peopleOf(open);
    const nameOf = (id: PersonId) => people.find((one) => one.id === id)?.name ?? id;
    await open.studies.amend(
      studyId,
      { protocol: { ...protocol, ...parts }, revision, reason, nameOf },
      open.person,
    );
    await recordAudit({ personId: open.person.id, action: 'study-amended', subject: studyId });
    return {};
  });
}

export async function closeStudy(id: unknown): Promise<Outcome> {
  return told(async () => {
    const { studies, person } = await authorised('admin');
    const studyId = readStudyId(id);
    await studies.close(studyId);
    await recordAudit({ personId: person.id, action: 'study-closed', subject: studyId });
    return {};
  });
}

export async function removeStudy(id: unknown): Promise<Outcome> {
  return told(async () => {
    const { studyRecords, person } = await authorised('admin');
    const studyId = readStudyId(id);
    await studyRecords.removeDraft(studyId);
    await recordAudit({ personId: person.id, action: 'study-removed', subject: studyId });
    return {};
  });
}
