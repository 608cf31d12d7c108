import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { Embedder } from '../../retrieval/embedder';

import { takeTurn } from '../../turns';

import { sourceFolder } from '../source-folder';
import { readWeights } from './read-weights';
import { passageVector, queryVector } from './static-vector';
import { TOKENISER_VERSION } from './tokenise';
import { Vocabulary } from './vocabulary';

/** Texts embedded before other work gets its turn: about 10 ms. */
const TEXTS_PER_TURN = 32;

function ownFolder(): string {
  return sourceFolder(import.meta.url, join('lib', 'models', 'static-embedding'), 'weights.bin');
}

/**
 * The built-in embedding: a table look-up per word stem, no network, no native code, the same vectors on every machine.
 * `folder` holds `weights.bin` and `vocabulary.txt`. Throws when they are missing or do not fit each other.
 */
export async function openStaticEmbedder(folder: string = ownFolder()): Promise<Embedder> {
  const [bytes, list] = await Promise.all([
    readFile(join(folder, 'weights.bin')),
    readFile(join(folder, 'vocabulary.txt'), 'utf8'),
  ]);
  const weights = readWeights(bytes);
  const vocabulary = new Vocabulary(list.trimEnd().split('\n'));
  if (vocabulary.entries.length !== weights.tokens) {
    throw new Error(
      `Vocabulary has ${vocabulary.entries.length} entries, the weights have ${weights.tokens} rows`,
    );
  }
  const hash = createHash('sha256').update(bytes).update(list).update(String(TOKENISER_VERSION));
  return {
    id: `static:${hash.digest('hex').slice(0, 12)}`,
    dimensions: weights.dimensions,
    async embedPassages(texts) {
      const vectors: Float32Array[] = [];
      for (const text of texts) {
        vectors.push(passageVector(vocabulary.idsOf(text), weights));
        if (vectors.length % TEXTS_PER_TURN === 0) await takeTurn();
      }
      return vectors;
    },
    knowsWord: (word) => vocabulary.knowsWord(word),
    embedQuery: (text) => Promise.resolve(queryVector(vocabulary.idsOf(text), weights)),
  };
}
