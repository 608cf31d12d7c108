import type { AuditEntry, AuditVerdict } from '@/lib/identity/audit';
import { Moment } from '../marks/moment';
import { WideTable } from '../marks/wide-table';

/** The newest entries of the audit log, and whether the whole of it is as it was written. */
export function AuditList(props: {
  readonly entries: readonly AuditEntry[];
  readonly names: ReadonlyMap<string, string>;
  readonly verdict: AuditVerdict;
}) {
  return (
    <>
      <p className="mt-1 text-sm text-quiet">{verdictSentence(props.verdict)}</p>
      {props.entries.length > 0 && (
        <WideTable label="Audit table" className="mt-3">
          <thead>
            <tr>
              <th scope="col" className="number">
                Number
              </th>
              <th scope="col">When</th>
              <th scope="col">Who</th>
              <th scope="col">What</th>
              <th scope="col">To what</th>
              <th scope="col">Details</th>
            </tr>
          </thead>
          <tbody>
            {props.entries.map((entry) => (
              <tr key={entry.seq}>
                <td className="number">{entry.seq}</td>
                <td>
                  <Moment iso={entry.at} />
                </td>
                <td>{props.names.get(entry.personId) ?? entry.personId}</td>
                <td>{entry.action.replaceAll('-', ' ')}</td>
                <td>{entry.subject === null ? '' : (props.names.get(entry.subject) ?? entry.subject)}</td>
                <td className="break-words">{detailsText(entry.details)}</td>
              </tr>
            ))}
          </tbody>
        </WideTable>
      )}
    </>
  );
}

function verdictSentence(verdict: AuditVerdict): string {
  if (!verdict.intact) {
    return `The log was tampered with at entry ${String(verdict.seq)}: ${verdict.fault}.`;
  }
  if (verdict.entries === 0) return 'Nothing was done yet.';
  const entries =
    verdict.entries === 1
      ? 'The one entry is as it was'
      : `All ${verdict.entries.toLocaleString('en')} entries are as they were`;
  return `${entries} written; the last has the hash ${verdict.lastHash.slice(0, 16)}…`;
}

function detailsText(details: AuditEntry['details']): string {
  return Object.entries(details)
    .map(([name, value]) => `${name}: ${Array.isArray(value) ? value.join(', ') : JSON.stringify(value)}`)
    .join(' · ');
}
