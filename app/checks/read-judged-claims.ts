import { judgedClaims, type JudgedClaim } from '@/lib/panel/results/check-accuracy';
import type { Services } from '../services';
import { readTables } from '../services/study-results';

/** Checked and rated claims of all closed studies, and of how many studies they are. Closed studies do not change: each is read once. */
export async function readJudgedClaims(
  studyRecords: Services['studyRecords'],
): Promise<{ readonly claims: readonly JudgedClaim[]; readonly studies: number }> {
  const closed = (await studyRecords.list()).filter(({ status }) => status === 'closed');
  const perStudy: (readonly JudgedClaim[])[] = [];
  for (const { id } of closed) {
    const found = known.get(id) ?? judgedClaims(await readTables(studyRecords, id));
    known.set(id, found);
    perStudy.push(found);
  }
  return { claims: perStudy.flat(), studies: perStudy.filter((own) => own.length > 0).length };
}

const known = new Map<string, readonly JudgedClaim[]>();
