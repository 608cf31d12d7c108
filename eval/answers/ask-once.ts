import { dirname } from 'node:path';
import { ingestPaths } from '@/ingest/ingest-paths';
import type { Answer } from '@/lib/answer/answer';
import { addEvent } from '@/lib/answer/answer';
import { answerQuestion } from '@/lib/answer/answer-question';
import type { Corpus } from '@/lib/corpus/corpus';
import type { Release } from '@/lib/corpus/release';
import { asAnswerId, asQuestionId } from '@/lib/evidence/ids';
import type { ClaimDrafter } from '@/lib/generation/draft-claim';
import type { Embedder } from '@/lib/retrieval/embedder';
import { retrieve } from '@/lib/retrieval/retrieve';
import { wordsOf } from '@/lib/retrieval/words-of';
import type { ReferenceQuestion } from './questions';

/** The current release, or one made of the documents where there is none. */
export async function buildRelease(corpus: Corpus, embedder: Embedder, documents: string): Promise<Release> {
  const present = await corpus.currentReleaseId();
  if (present === null) {
    const report = await ingestPaths({ paths: [documents], corpus, embedder, baseDir: dirname(documents) });
    process.stderr.write(
      `Ingested ${report.documents} documents, ${report.passages} passages; ${report.failed.length} not ingested.\n`,
    );
  }
  const current = present ?? (await corpus.currentReleaseId());
  if (current === null) throw new Error('No release could be built of these documents.');
  return corpus.openRelease(current);
}

export interface AskUses {
  readonly release: Release;
  readonly embedder: Embedder;
  readonly draftClaims: ClaimDrafter;
  readonly declineBelow: number | null;
}

/** Asks through the product’s own path. */
export async function askOnce(
  question: Pick<ReferenceQuestion, 'id' | 'text'>,
  { release, embedder, draftClaims, declineBelow }: AskUses,
): Promise<{ readonly answer: Answer; readonly firstClaimMs: number | null }> {
  const started = performance.now();
  let firstClaimMs: number | null = null;
  let answer: Answer | null = null;
  const events = answerQuestion(
    { answerId: asAnswerId(question.id), questionId: asQuestionId(question.id), question: question.text },
    {
      releaseId: release.releaseId,
      model: 'evaluation',
      promptHash: '',
      retrieve: (text) => retrieve(text, { search: release, embedder }),
      words: wordsOf(release, embedder),
      draftClaims,
      sources: release,
      judge: null,
      declineBelow,
      now: () => new Date(),
    },
    new AbortController().signal,
  );
  for await (const event of events) {
    if (event.type === 'claim-checked') firstClaimMs ??= performance.now() - started;
    answer = addEvent(answer, event);
  }
  if (answer === null) throw new Error('An answer without events.');
  return { answer, firstClaimMs };
}
