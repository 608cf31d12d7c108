import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openCorpus } from '@/lib/corpus/corpus';
import { readSettings } from '@/lib/env';
import type { DocumentId } from '@/lib/evidence/ids';
import { claimDrafter } from '@/lib/models/draft-claims';
import { openLanguageModel } from '@/lib/models/language-model';
import { openEmbedder } from '@/lib/models/open-embedder';
import type { AskUses } from './ask-once';
import { askOnce, buildRelease } from './ask-once';
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
  const questions = await readQuestions(file);
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
    if (values.rows !== undefined) {
      const measured = { embedder: embedder.id, model: settings.model.name };
      const lines = assessed.map((row) => `${JSON.stringify({ ...row, ...measured })}\n`);
      writeFileSync(values.rows, lines.join(''));
    }
    const summary = summarise(judgements, assessed);
    printReport(summary, values.misses === true ? judgements : []);
    if (values.json === true) process.stdout.write(`${JSON.stringify(summary)}\n`);
  } finally {
    await corpus.close();
    if (values.data === undefined) rmSync(folder, { recursive: true, force: true });
  }
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
