'use client';

import Link from 'next/link';
import { useState } from 'react';
import type { AnswerStatus } from '@/lib/answer/answer-event';
import type { SourceChange } from '@/lib/answer/sources-since';
import { FilterField } from '../marks/filter-field';
import { holdsAllWords } from '../marks/holds-all-words';
import { Moment, momentText } from '../marks/moment';

export interface HistoryRow {
  readonly answerId: string;
  readonly question: string;
  readonly status: AnswerStatus;
  readonly claims: number;
  readonly notVerified: number;
  readonly sources: readonly string[];
  readonly releaseId: string;
  readonly startedAt: string;
  /** What became of cited documents since; empty while they stand. */
  readonly changes: readonly SourceChange['change'][];
}

export function HistoryTable({
  rows,
  limit,
}: {
  readonly rows: readonly HistoryRow[];
  readonly limit: number;
}) {
  const [wanted, setWanted] = useState('');
  const shown = rows.filter((row) => holdsAllWords(textOf(row), wanted));
  return (
    <>
      <FilterField
        label="Filter history"
        value={wanted}
        change={setWanted}
        shown={shown.length}
        all={rows.length}
      />
      {rows.length === limit && (
        <p className="text-sm text-quiet">
          Only the latest {limit} answers are listed; older ones keep their addresses.
        </p>
      )}
      {shown.length === 0 ? (
        <p className="mt-4">No answer matches “{wanted}”. Use fewer words.</p>
      ) : (
        <div className="overflow-x-auto" role="region" aria-label="History table" tabIndex={0}>
          <table className="register sm:min-w-[48rem]">
            <thead>
              <tr>
                <th scope="col">Question</th>
                <th scope="col">Outcome</th>
                <th scope="col" className="max-sm:hidden">
                  Sources
                </th>
                <th scope="col" className="max-sm:hidden">
                  Release
                </th>
                <th scope="col">When</th>
              </tr>
            </thead>
            <tbody>
              {shown.map((row) => (
                <tr key={row.answerId}>
                  <td className="sm:min-w-72">
                    <Link
                      className="link"
                      href={`/answers/${encodeURIComponent(row.answerId)}`}
                      prefetch={false}
                    >
                      {row.question}
                    </Link>
                  </td>
                  <td className="sm:whitespace-nowrap">
                    {outcomeOf(row)}
                    {row.changes.length > 0 && (
                      <span className="block font-medium text-partly">{changesOf(row)}</span>
                    )}
                  </td>
                  <td className="max-sm:hidden">{row.sources.length === 0 ? '–' : row.sources.join(', ')}</td>
                  <td className="text-quiet max-sm:hidden">
                    <span className="block max-w-32 truncate" title={row.releaseId}>
                      {row.releaseId}
                    </span>
                  </td>
                  <td className="text-quiet">
                    <Moment iso={row.startedAt} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}

function outcomeOf(row: HistoryRow): string {
  const counts = `${String(row.claims)} ${row.claims === 1 ? 'claim' : 'claims'}`;
  const checked = row.notVerified === 0 ? counts : `${counts}, ${String(row.notVerified)} not verified`;
  return row.status === 'answered'
    ? checked
    : row.status === 'declined'
      ? 'declined'
      : `${row.status}, ${checked}`;
}

const CHANGES: Readonly<Record<SourceChange['change'], string>> = {
  replaced: 'source replaced since',
  withdrawn: 'source withdrawn since',
  removed: 'source no longer in the library',
  changed: 'source changed since',
};

function changesOf(row: HistoryRow): string {
  return [...new Set(row.changes.map((change) => CHANGES[change]))].join(', ');
}

function textOf(row: HistoryRow): string {
  return [
    row.question,
    outcomeOf(row),
    changesOf(row),
    ...row.sources,
    row.releaseId,
    momentText(row.startedAt),
  ].join(' ');
}
