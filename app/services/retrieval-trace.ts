import { readingWords, readQuestion } from '@/lib/answer/read-question';
import type { Release } from '@/lib/corpus/release';
import type { RetrievalDeps } from '@/lib/retrieval/retrieve';
import { traceRetrieval, type RetrievalTrace } from '@/lib/retrieval/trace-retrieval';
import { wordsOf } from '@/lib/retrieval/words-of';

/** Reads and retrieves a question as an answer would, and tells every step. */
export async function traceQuestion(
  question: string,
  release: Release,
  models: Omit<RetrievalDeps, 'search'>,
): Promise<RetrievalTrace> {
  const read = readQuestion(question, wordsOf(release, models.embedder));
  const trace = await traceRetrieval(read.question, { search: release, ...models });
  return { ...trace, rewritings: [...readingWords(read), ...trace.rewritings] };
}
