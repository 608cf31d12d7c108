import { addEvent, type Answer } from '@/lib/answer/answer';
import { answerQuestion } from '@/lib/answer/answer-question';
import type { Corpus } from '@/lib/corpus/corpus';
import type { Release } from '@/lib/corpus/release';
import { gateFindings, type GateFigures, type GateReport } from '@/lib/evaluation/gate-report';
import { mean } from '@/lib/evaluation/mean';
import { percentile } from '@/lib/evaluation/percentile';
import { reciprocalRank } from '@/lib/evaluation/reciprocal-rank';
import { asAnswerId, asQuestionId, type ReleaseId } from '@/lib/evidence/ids';
import { indexedText } from '@/lib/evidence/passage';
import { claimDrafter } from '@/lib/models/draft-claims';
import { openLanguageModel } from '@/lib/models/language-model';
import type { Embedder } from '@/lib/retrieval/embedder';
import { retrieve } from '@/lib/retrieval/retrieve';
import { asksOf, type GoldenQuestion } from './golden-questions';

const DEPTH = 10;
/** Answering takes ten times as long as searching: the first of the golden questions are the fixed set. */
const ANSWERED = 25;

/** The built-in model selects sentences, always the same ones: what changes is the release. */
const MODEL = {
  name: 'extractive',
  url: null,
  key: null,
  output: 'auto',
  idleMs: 30_000,
  totalMs: 180_000,
} as const;

interface GateInput {
  readonly corpus: Corpus;
  readonly embedder: Embedder;
  readonly golden: readonly GoldenQuestion[];
  readonly releaseId: ReleaseId;
  readonly buildSeconds: number | null;
}

/** Measures a finished release, and the live one on the same questions where both were embedded alike. */
export const runGate = async (input: GateInput): Promise<GateReport> => {
  const { corpus, embedder, golden, releaseId } = input;
  const release = await corpus.openRelease(releaseId);
  const liveId = await corpus.currentReleaseId();
  const other = liveId === null || liveId === releaseId ? null : await corpus.openRelease(liveId);
  const live = other?.manifest.embedderId === embedder.id ? other : null;
  const held = await Promise.all([release, ...(live === null ? [] : [live])].map((each) => each.documents()));
  const asked = golden.filter((question) =>
    held.every((documents) => documents.some((document) => asksOf(question, document))),
  );
  const figures = await measure(release, embedder, asked);
  const liveFigures = live === null ? null : await measure(live, embedder, asked);
  return {
    releaseId,
    comparedWith: live?.releaseId ?? null,
    at: new Date().toISOString(),
    buildSeconds: input.buildSeconds,
    release: figures,
    live: liveFigures,
    leftOut: golden.length - asked.length,
    findings: gateFindings(figures, liveFigures),
    override: null,
  };
};

async function measure(
  release: Release,
  embedder: Embedder,
  asked: readonly GoldenQuestion[],
): Promise<GateFigures> {
  const { documents, passages, anchorRate } = release.manifest;
  const ranks: number[] = [];
  const times: number[] = [];
  for (const question of asked) {
    const began = performance.now();
    const { hits } = await retrieve(question.text, { search: release, embedder }, { limit: DEPTH });
    times.push(performance.now() - began);
    const wanted = squeezed(question.quote);
    const holding = hits.filter(
      ({ passage, document }) =>
        asksOf(question, document) && squeezed(indexedText(passage)).includes(wanted),
    );
    const judged = new Map(holding.map(({ passage }) => [String(passage.id), 1]));
    ranks.push(
      reciprocalRank(
        hits.map(({ passage }) => passage.id),
        judged,
        DEPTH,
      ),
    );
  }
  const supports = await claimSupports(release, embedder, asked.slice(0, ANSWERED));
  return {
    documents,
    passages,
    anchorRate,
    questions: asked.length,
    recallAt10: ranks.length === 0 ? 1 : ranks.filter((rank) => rank > 0).length / ranks.length,
    meanReciprocalRank: ranks.length === 0 ? 1 : mean(ranks),
    claims: supports.length,
    verificationRate:
      supports.length === 0
        ? 1
        : supports.filter((support) => support === 'supported').length / supports.length,
    retrievalMs: times.length === 0 ? 0 : percentile(times, 0.5),
    bytes: await release.bytes(),
  };
}

/** Tables, dashes and line ends are set in many ways: letters and digits alone are compared. */
const squeezed = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

async function claimSupports(
  release: Release,
  embedder: Embedder,
  asked: readonly GoldenQuestion[],
): Promise<readonly string[]> {
  const draftClaims = claimDrafter(openLanguageModel(MODEL, embedder), MODEL);
  const supports: string[] = [];
  for (const { id, text } of asked) {
    let answer: Answer | null = null;
    const events = answerQuestion(
      { answerId: asAnswerId(id), questionId: asQuestionId(id), question: text },
      {
        releaseId: release.releaseId,
        model: 'gate',
        promptHash: '',
        retrieve: (question) => retrieve(question, { search: release, embedder }),
        draftClaims,
        judge: null,
        declineBelow: 0,
        now: () => new Date(),
      },
      new AbortController().signal,
    );
    for await (const event of events) answer = addEvent(answer, event);
    supports.push(...(answer?.claims ?? []).map(({ support }) => support));
  }
  return supports;
}
