import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openCorpus } from '@/lib/corpus/corpus';
import type { DocumentId } from '@/lib/evidence/ids';
import type { Embedder } from '@/lib/retrieval/embedder';
import { retrieve } from '@/lib/retrieval/retrieve';
import { answerRank } from '../answers/answer-rank';
import { buildRelease } from '../answers/ask-once';
import { readQuestions } from '../answers/questions';
import type { Ablated } from './ablated';
import { lesserVariants, whole } from './variants';

/** Clinicians' questions: the inverse rank of the first passage that answers, 0 when none of the ten does. */
export async function ablateQuestions(file: string, documents: string, embedder: Embedder): Promise<Ablated> {
  const questions = (await readQuestions(file)).filter(({ answer }) => answer !== null);
  const folder = mkdtempSync(join(tmpdir(), 'almanac-ablation-'));
  const corpus = await openCorpus({ uri: folder });
  try {
    const release = await buildRelease(corpus, embedder, resolve(documents));
    const find = (id: DocumentId) => release.document(id);
    const scores = new Map<string, readonly number[]>();
    for (const { name, without } of [whole, ...lesserVariants]) {
      const ranks: number[] = [];
      for (const question of questions) {
        const { hits } = await retrieve(question.text, { search: release, embedder }, { without });
        const rank = await answerRank(question, hits, find);
        ranks.push(rank === null ? 0 : 1 / rank);
      }
      scores.set(name, ranks);
    }
    return { set: file, measure: 'MRR@10', scores };
  } finally {
    await corpus.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
