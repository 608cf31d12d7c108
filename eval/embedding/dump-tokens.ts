import { closeSync, createReadStream, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { createInterface } from 'node:readline';

import { termsOf } from '@/lib/models/static-embedding/tokenise';
import { Vocabulary } from '@/lib/models/static-embedding/vocabulary';

/** Pairs of terms are counted only between terms at least this frequent. */
const PAIR_TERM_COUNT = 40;

async function* texts(path: string): AsyncGenerator<string> {
  for await (const line of createInterface({ input: createReadStream(path) })) {
    const value: unknown = JSON.parse(line);
    yield typeof value === 'string' ? value : '';
  }
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** Writes `count TAB term`, pairs of neighbours with a space between, most frequent first. */
async function dumpTerms(input: string, output: string): Promise<void> {
  const single = new Map<string, number>();
  for await (const text of texts(input)) for (const term of termsOf(text)) add(single, term);
  const pairs = new Map<string, number>();
  for await (const text of texts(input)) {
    let previous = '';
    for (const term of termsOf(text)) {
      const frequent = (single.get(term) ?? 0) >= PAIR_TERM_COUNT ? term : '';
      if (previous !== '' && frequent !== '') add(pairs, `${previous} ${frequent}`);
      previous = frequent;
    }
  }
  const rows = [...single, ...[...pairs].filter(([, count]) => count >= 15)];
  rows.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  writeFileSync(output, rows.map(([term, count]) => `${count}\t${term}\n`).join(''));
}

/** Writes token ids as int32 (`OUTPUT`) and where each text begins as int64 (`OUTPUT.offsets`, one more than texts). */
async function dumpIds(vocabularyPath: string, input: string, output: string): Promise<void> {
  const vocabulary = new Vocabulary(readFileSync(vocabularyPath, 'utf8').trimEnd().split('\n'));
  const file = openSync(output, 'w');
  const offsets: bigint[] = [0n];
  let length = 0;
  for await (const text of texts(input)) {
    const ids = Int32Array.from(vocabulary.idsOf(text));
    writeSync(file, new Uint8Array(ids.buffer));
    length += ids.length;
    offsets.push(BigInt(length));
  }
  closeSync(file);
  writeFileSync(`${output}.offsets`, new Uint8Array(BigInt64Array.from(offsets).buffer));
}

const [mode, ...paths] = process.argv.slice(2);
const [first, second, third] = paths;
if (mode === 'terms' && first !== undefined && second !== undefined) {
  await dumpTerms(first, second);
} else if (mode === 'ids' && first !== undefined && second !== undefined && third !== undefined) {
  await dumpIds(first, second, third);
} else {
  process.stderr.write('usage: dump-tokens.ts terms TEXTS OUT | dump-tokens.ts ids VOCABULARY TEXTS OUT\n');
  process.exitCode = 2;
}
