import type { Metadata } from 'next';
import Link from 'next/link';
import { sourcesSince } from '@/lib/answer/sources-since';
import { authorised } from '../authorise';
import { HistoryTable } from './history-table';

export const metadata: Metadata = { title: 'History' };

const ROWS = 500;

export default async function HistoryPage() {
  const { records, library, person } = await authorised();
  const [rows, today] = await Promise.all([
    records.history({ personId: person.id, limit: ROWS, offset: 0 }),
    library(),
  ]);
  const cited = await records.citedDocuments(rows.map(({ answerId }) => answerId));
  const marked = rows.map((row) => ({
    ...row,
    changes:
      today === null
        ? []
        : sourcesSince(cited.get(row.answerId) ?? [], today.documents).map(({ change }) => change),
  }));
  return (
    <div className="mx-auto max-w-[76rem] px-4 py-8 sm:px-8">
      <h1 className="text-xl font-semibold tracking-tight">History</h1>
      {rows.length === 0 ? (
        <p className="mt-4">
          No question has been asked yet.{' '}
          <Link className="link" href="/">
            Ask the first one
          </Link>
          ; its answer stays here.
        </p>
      ) : (
        <HistoryTable rows={marked} limit={ROWS} />
      )}
    </div>
  );
}
