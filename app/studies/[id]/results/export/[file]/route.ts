import { AppError } from '@/lib/app-error';
import { archiveName, exportNames } from '@/lib/panel/results/export/export-names';
import { exportArchive, exportFiles } from '@/lib/panel/results/export/study-archive';
import type { StudyFigures } from '@/lib/panel/results/study-figures';
import type { StudyTables } from '@/lib/panel/results/study-tables';
import { asStudyId } from '@/lib/panel/study/study-ids';
import { door } from '../../../../../http/door';
import { recordAudit } from '../../../../../services/identity';
import { resultsAccess } from '../../results-access';

const TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv; charset=utf-8; header=present',
  json: 'application/json; charset=utf-8',
  zip: 'application/zip',
};

/** One file of a study's export, or all as an archive. */
export const GET = door(async ({ services, person, params }) => {
  const name = params['file'] ?? '';
  const id = asStudyId(params['id'] ?? '');
  const study = await services.studyRecords.read(id);
  if (resultsAccess(study, person) !== 'open')
    throw new AppError('forbidden', 'The results of this study are not open to you now.');
  if (name !== archiveName && !exportNames.includes(name))
    throw new AppError('not-found', 'An export has no such file.');
  const { studyResults } = services;
  const [tables, { figures }] = await Promise.all([studyResults.tables(id), studyResults.report(id)]);
  const body = name === archiveName ? exportArchive(tables, figures) : fileOf(tables, figures, name);
  await recordAudit({ personId: person.id, action: 'study-exported', subject: id, details: { file: name } });
  const saved = `study-${id.replaceAll(/[^\w-]/gu, '')}-${name}`;
  return new Response(typeof body === 'string' ? body : new Uint8Array(body), {
    headers: {
      'content-type': TYPES[name.split('.').at(-1) ?? ''] ?? 'text/plain; charset=utf-8',
      'content-disposition': `attachment; filename="${name === archiveName ? saved : name}"`,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
  });
}, 'admin');

function fileOf(tables: StudyTables, figures: StudyFigures, name: string): string {
  return exportFiles(tables, figures).find((file) => file.name === name)?.text ?? '';
}
