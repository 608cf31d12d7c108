import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Rooms whose code decides what is found and in which order. */
const rooms = ['lib/language', 'lib/question', 'lib/retrieval', 'lib/corpus', 'ingest/passages'];

/** Twelve hexadecimal digits over the embedding and the sources that decide the ranking: equal hashes, equal rankings. */
export function settingsHash(embedderId: string): string {
  const hash = createHash('sha256').update(embedderId);
  for (const room of rooms) {
    const files = readdirSync(room, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .toSorted();
    for (const file of files) hash.update(file).update(readFileSync(join(room, file)));
  }
  return hash.digest('hex').slice(0, 12);
}
