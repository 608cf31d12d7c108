import { and, eq, sql } from 'drizzle-orm';
import type { Database } from '@/db/client';
import { studyFigures } from '@/db/figure-tables';
import type { StudyFigures } from '../../panel/results/study-figures';
import type { StudyId } from '../../panel/study/study-ids';

/** What a results page is made of, beside the protocol. */
export interface KeptReport {
  /** Pseudonyms, in the protocol's order. */
  readonly raters: readonly string[];
  readonly figures: StudyFigures;
}

/** What figures were computed from, and by which version of the program. */
export interface ReportBasis {
  readonly state: string;
  readonly version: string;
}

/** The report as it was computed from that very basis; null where there is none. */
export async function readReport(db: Database, id: StudyId, basis: ReportBasis): Promise<KeptReport | null> {
  const [row] = await db
    .select({ report: studyFigures.report })
    .from(studyFigures)
    .where(
      and(
        eq(studyFigures.studyId, id),
        eq(studyFigures.state, basis.state),
        eq(studyFigures.version, basis.version),
      ),
    );
  return row === undefined ? null : (JSON.parse(row.report) as KeptReport);
}

/** Keeps a report in place of the one before. */
export async function keepReport(
  db: Database,
  id: StudyId,
  basis: ReportBasis,
  report: KeptReport,
): Promise<void> {
  const content = { ...basis, report: JSON.stringify(report) };
  await db
    .insert(studyFigures)
    .values({ studyId: id, ...content })
    .onConflictDoUpdate({
      target: studyFigures.studyId,
      set: { ...content, computedAt: sql`now()` },
    });
}
