import { expect, test } from 'vitest';
import { asLibraryJobId } from '@/lib/evidence/ids';
import type { JobProgress, LibraryJob } from '@/lib/records/library-job';
import { jobStanding, progressWords, shareDone, spokenSeconds } from './job-words';

const job: LibraryJob = {
  id: asLibraryJobId('j1'),
  kind: 'add',
  depth: null,
  requestedBy: 'Jo',
  status: 'running',
  step: 'embed',
  reason: null,
  baseRelease: null,
  releaseId: null,
  round: 0,
  timings: {},
  createdAt: '2026-01-02T03:04:05.000Z',
  startedAt: '2026-01-02T03:04:05.000Z',
  endedAt: null,
};
const progress: JobProgress = {
  job,
  done: 10,
  total: 23,
  documents: 10,
  read: 6,
  embedded: 4,
  unchanged: 1,
  failed: 1,
  passages: 90,
  rate: 0.5,
  secondsLeft: 200,
};

test('says count, what was put aside, rate and time left', () => {
  expect(progressWords(progress)).toBe(
    '8 of 10 documents read · 1 put aside · 0.5 documents/s · about 3 min 20 s left',
  );
});

test('tells no rate once the job is over', () => {
  const over = { ...progress, secondsLeft: null, job: { ...job, status: 'held' as const } };
  expect(progressWords(over)).toBe('8 of 10 documents read · 1 put aside');
  expect(jobStanding(over.job)).toBe('held by its gate');
});

test('has done nothing of a job without work yet, and never more than all', () => {
  expect(shareDone({ done: 0, total: 0 })).toBe(0);
  expect(shareDone({ done: 5, total: 4 })).toBe(1);
});

test('speaks seconds, minutes and hours', () => {
  expect([0.2, 59, 200, 7_320].map(spokenSeconds)).toEqual(['1 s', '59 s', '3 min 20 s', '2 h 2 min']);
});
