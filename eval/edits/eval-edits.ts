import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { reportVerification } from '../verify';
import { editedRows } from './edited-rows';

/**
 * `npm run eval -- edits [--documents DIR] [--write ROWS.jsonl] [--json] [--failures]`: edits the sentences of Markdown documents (the starter
 * library) falsely and faithfully, and prints what the checks make of them.
 */
export function evalEdits(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      documents: { type: 'string', default: 'ingest/library' },
      write: { type: 'string' },
      json: { type: 'boolean', default: false },
      failures: { type: 'boolean', default: false },
    },
  });
  const rows = editedRows(values.documents);
  if (values.write !== undefined)
    writeFileSync(values.write, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  reportVerification(rows, values);
  return Promise.resolve();
}
