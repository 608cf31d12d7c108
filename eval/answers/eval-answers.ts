import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ingestPaths } from '@/ingest/ingest-paths';
import type { Answer } from '@/lib/answer/answer';
import { addEvent } from '@/lib/answer/answer';
import { answerQuestion } from '@/lib/answer/answer-question';
import type { ClaimDrafter } from '@/lib/generation/draft-claim';
import type { Corpus } from '@/lib/corpus/corpus';
import { openCorpus } from '@/lib/corpus/corpus';
import type { Release } from '@/lib/corpus/release';
import { readSettings } from '@/lib/env';
import type { DocumentId } from '@/lib/evidence/ids';
import { asAnswerId, asQuestionId } from '@/lib/evidence/ids';
import { claimDrafter } from '@/lib/models/draft-claims';
import { openLanguageModel } from '@/lib/models/language-model';
import { openEmbedder } from '@/lib/models/open-embedder';
import type { Embedder } from '@/lib/retrieval/embedder';
import { retrieve } from '@/lib/retrieval/retrieve';
import type { Assessed } from './assess-confidence';
import { assessConfidence } from './assess-confidence';
import type { Judgement } from './judge-answer';
import { judgeAnswer } from './judge-answer';
import type { ReferenceQuestion } from './questions';
import { readQuestions } from './questions';
import { printReport, summarise } from './summarise';

const usage =
  'npm run eval -- answers QUERIES.jsonl --documents DIR [--json] [--misses] [--rows FILE] [--data DIR]\n' +
  '  --rows writes the confidence of every answer and what it is made of, for fit-confidence\n' +
  '  --data keeps the release that is built, or uses the one that is there';

/** Asks every question through the product’s own path over a release of the documents, and prints what came of it. */
export async function evalAnswers(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      documents: { type: 'string' },
      data: { type: 'string' },
      json: { type: 'boolean' },
      misses: { type: 'boolean' },
      rows: { type: 'string' },
    },
  });
  const [file] = positionals;
  if (file === undefined || values.documents === undefined) throw new Error(usage);
  const questions = readQuestions(file);
  const settings = readSettings(process.env);
  const embedder = await openEmbedder(settings.embedder);
  const folder = values.data ?? mkdtempSync(join(tmpdir(), 'almanac-answers-'));
  const corpus = await openCorpus({ uri: join(resolve(folder), 'corpus') });
  try {
    const release = await buildRelease(corpus, embedder, resolve(values.documents));
    const drafter = claimDrafter(openLanguageModel(settings.model, embedder), settings.model);
    const uses = { release, embedder, draftClaims: drafter, declineBelow: settings.declineBelow };
    const judgements: Judgement[] = [];
    const assessed: Assessed[] = [];
    for (const question of questions) {
      const { judgement, confidence } = await measure(question, uses);
      judgements.push(judgement);
      assessed.push(confidence);
    }
    if (values.rows !== undefined)
      writeFileSync(values.rows, assessed.map((row) => `${JSON.stringify(row)}\n`).join(''));
    const summary = summarise(judgements, assessed);
    printReport(summary, values.misses === true ? judgements : []);
    if (values.json === true) process.stdout.write(`${JSON.stringify(summary)}\n`);
  } finally {
    await corpus.close();
    if (values.data === undefined) rmSync(folder, { recursive: true, force: true });
  }
}

async function buildRelease(corpus: Corpus, embedder: Embedder, documents: string): Promise<Release> {
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

interface AskUses {
  readonly release: Release;
  readonly embedder: Embedder;
  readonly draftClaims: ClaimDrafter;
  readonly declineBelow: number | null;
}

/** What was declined is asked for again with every threshold off, to know whether declining was right. */
async function measure(question: ReferenceQuestion, uses: AskUses) {
  const find = (id: DocumentId) => uses.release.document(id);
  const { answer, firstClaimMs } = await askOnce(question, uses);
  const judgement = await judgeAnswer(question, answer, firstClaimMs, find);
  if (!judgement.declined) return { judgement, confidence: assessConfidence(answer, judgement) };
  const { answer: open } = await askOnce(question, { ...uses, declineBelow: 0 });
  return { judgement, confidence: assessConfidence(open, await judgeAnswer(question, open, null, find)) };
}

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
      draftClaims,
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
