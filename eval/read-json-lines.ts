import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';

/**
 * The rows of a file of JSON lines, gzipped or not (told by its first bytes).
 * @throws Error with the line that is no `kind` of row, and why.
 */
export async function readJsonLines<Row>(
  file: string,
  schema: z.ZodType<Row>,
  kind: string,
): Promise<readonly Row[]> {
  const bytes = await readFile(file);
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return (isGzip ? gunzipSync(bytes) : bytes)
    .toString('utf8')
    .split('\n')
    .flatMap((line, index) =>
      line.trim() === '' ? [] : [readRow(line, `line ${index + 1} of ${file}`, schema, kind)],
    );
}

function readRow<Row>(line: string, place: string, schema: z.ZodType<Row>, kind: string): Row {
  const row = schema.safeParse(JSON.parse(line));
  if (!row.success) throw new Error(`${place} is no ${kind}: ${z.prettifyError(row.error)}`);
  return row.data;
}
