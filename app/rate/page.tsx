import type { Metadata } from 'next';
import type { PersonId } from '@/lib/identity/person';
import { secondsLeft, timeLeftWords } from '@/lib/panel/marking/time-left';
import type { WorkLine } from '@/lib/panel/study/own-rating';
import type { StudyStatus } from '@/lib/panel/study/study';
import type { StudyRecords } from '@/lib/records/studies/study-records';
import { authorised } from '../authorise';
import { readDisagreements, waitingCases } from './adjudicate';
import { readWork } from './blind-work';

export const metadata: Metadata = { title: 'Your studies' };

export default async function RatePage() {
  const { studyRecords, person } = await authorised('rater');
  const studies = await readStudies(studyRecords, person.id);
  return (
    <div className="mx-auto max-w-[60rem] px-4 py-8 sm:px-8">
      <h1 className="text-xl font-semibold tracking-tight">Your studies</h1>
      {studies.length === 0 ? (
        <p className="mt-4 max-w-[68ch]">
          No study has items for you. When somebody who runs a study names you as a rater and starts it, your
          items appear here.
        </p>
      ) : (
        <ul aria-label="Studies you rate" className="mt-4">
          {studies.map((study) => (
            <li
              key={study.id}
              className="flex flex-wrap items-baseline gap-x-6 gap-y-1 border-b border-hairline py-3"
            >
              <span className="min-w-0 flex-1 basis-72 font-medium">{study.title}</span>
              <span className="text-sm text-quiet tabular-nums">{workWords(study.lines, study.status)}</span>
              {isOpen(study.status) && (
                // A page of its own, without the site around it: so it is opened afresh.
                <a className="link inline-block min-h-6" href={`/rate/${encodeURIComponent(study.id)}`}>
                  {linkWords(study.lines)}
                  <span className="sr-only">: {study.title}</span>
                </a>
              )}
              {study.again > 0 && (
                <a
                  className="link inline-block min-h-6"
                  href={`/rate/${encodeURIComponent(study.id)}/adjudication`}
                >
                  {study.again === 1
                    ? '1 item to look at again'
                    : `${String(study.again)} items to look at again`}
                  <span className="sr-only">: {study.title}</span>
                </a>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

async function readStudies(records: StudyRecords, raterId: PersonId) {
  const ids = await records.studiesOfRater(raterId);
  return Promise.all(
    ids.map(async (id) => {
      const [{ title, status }, lines, { cases }] = await Promise.all([
        records.read(id),
        readWork(records, { studyId: id, raterId }),
        readDisagreements(records, id),
      ]);
      return { id, title, status, lines, again: isOpen(status) ? waitingCases(cases, raterId).length : 0 };
    }),
  );
}

function isOpen(status: StudyStatus): boolean {
  return status === 'running' || status === 'adjudicating';
}

function workWords(lines: readonly WorkLine[], status: StudyStatus): string {
  const done = lines.filter(({ isDone }) => isDone);
  const counted = `${String(done.length)} of ${String(lines.length)} rated`;
  if (!isOpen(status)) return `${counted} · ${status === 'closed' ? 'closed' : 'not started'}`;
  if (done.length === lines.length) return counted;
  const pace = done.flatMap(({ isQualification, seconds }) => (isQualification ? [] : seconds));
  return `${counted} · ${timeLeftWords(secondsLeft(pace, lines.length - done.length))}`;
}

function linkWords(lines: readonly WorkLine[]): string {
  if (lines.every(({ isDone }) => isDone)) return 'Look again';
  return lines.some(({ isDone }) => isDone) ? 'Go on' : 'Begin';
}
