import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Corpus } from '@/lib/corpus/corpus';
import { openCorpus } from '@/lib/corpus/corpus';
import { readSettings } from '@/lib/env';
import { seededRandom } from '@/lib/evaluation/seeded-random';
import { claimDrafter } from '@/lib/models/draft-claims';
import { openLanguageModel } from '@/lib/models/language-model';
import { openEmbedder } from '@/lib/models/open-embedder';
import type { AskUses } from '../answers/ask-once';
import { askOnce, buildRelease } from '../answers/ask-once';
import type { ReferenceQuestion } from '../answers/questions';
import { readQuestions } from '../answers/questions';
import { documentAttacks, questionAttacks } from './all-attacks';
import type { DocumentAttack } from './attacks/attack';
import type { AttackSummary, ShownAnswer } from './compare-answers';
import { summariseAttack } from './compare-answers';

const seed = 2026;

type OtherUses = Omit<AskUses, 'release'>;

/**
 * `npm run eval -- robustness [QUESTIONS.jsonl] [--documents DIR] [--limit N] [--attack NAME] [--json]`: asks every question plainly
 * and under each attack, on the question or on copies of the documents, and prints what stays of its answers.
 */
export async function evalRobustness(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      documents: { type: 'string', default: 'ingest/library' },
      limit: { type: 'string' },
      attack: { type: 'string' },
      json: { type: 'boolean' },
    },
  });
  const file = positionals[0] ?? 'eval/questions/starter-library.jsonl';
  const questions = spread(await readQuestions(file), Number(values.limit ?? Infinity));
  const documents = resolve(values.documents);
  const isAsked = ({ name }: { readonly name: string }) => (values.attack ?? name) === name;
  const settings = readSettings(process.env);
  const embedder = await openEmbedder(settings.embedder);
  const draftClaims = claimDrafter(openLanguageModel(settings.model, embedder), settings.model);
  const uses = { embedder, draftClaims, declineBelow: settings.declineBelow };
  const summaries: AttackSummary[] = [];
  const tell = (summary: AttackSummary) => {
    summaries.push(summary);
    print(summary);
  };
  const plain = await withRelease(documents, uses, async (all) => {
    const answers = await askAll(questions, all);
    for (const attack of questionAttacks.filter(isAsked)) {
      const changed = questions.map((question, at) => ({
        ...question,
        text: attack.change(question.text, seededRandom(seed + at)),
      }));
      tell(summariseAttack(attack.name, pairs(answers, await askAll(changed, all)), null));
    }
    return answers;
  });
  for (const attack of documentAttacks.filter(isAsked)) {
    const answers = await withAttacked(documents, attack, (folder) =>
      withRelease(folder, uses, (all) => askAll(questions, all)),
    );
    tell(summariseAttack(attack.name, pairs(plain, answers), attack.injected));
  }
  if (values.json === true) process.stdout.write(`${JSON.stringify(summaries)}\n`);
}

/** So many questions, evenly spread. */
function spread<Value>(all: readonly Value[], limit: number): readonly Value[] {
  if (all.length <= limit) return all;
  return Array.from({ length: limit }, (_, at) => all[Math.floor((at * all.length) / limit)]).flatMap(
    (one) => one ?? [],
  );
}

async function askAll(
  questions: readonly ReferenceQuestion[],
  uses: AskUses,
): Promise<readonly ShownAnswer[]> {
  const answers: ShownAnswer[] = [];
  for (const question of questions) answers.push(await shownAnswer(question, uses));
  return answers;
}

async function shownAnswer(question: ReferenceQuestion, uses: AskUses): Promise<ShownAnswer> {
  const { answer } = await askOnce(question, uses);
  const shown = answer.claims
    .filter(({ support }) => support === 'supported' || support === 'partly')
    .flatMap(({ citations }) => citations);
  const quotes = await Promise.all(
    shown.map(async ({ quote, document, given }) => {
      const stored = quote === null ? null : await uses.release.document(document.id);
      const there = quote === null ? null : stored?.parsed.text.slice(quote.start, quote.end);
      return { source: document.source, text: quote?.text ?? given, verbatim: there === quote?.text };
    }),
  );
  return { declined: answer.status === 'declined', quotes };
}

function pairs(plain: readonly ShownAnswer[], attacked: readonly ShownAnswer[]) {
  return plain.flatMap((one, at) => {
    const other = attacked[at];
    return other === undefined ? [] : [{ plain: one, attacked: other }];
  });
}

async function withRelease<Result>(
  documents: string,
  uses: OtherUses,
  run: (uses: AskUses) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'almanac-robustness-'));
  const corpus: Corpus = await openCorpus({ uri: join(folder, 'corpus') });
  try {
    const release = await buildRelease(corpus, uses.embedder, documents);
    return await run({ ...uses, release });
  } finally {
    await corpus.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs over changed copies of the Markdown documents, under the same names. */
async function withAttacked<Result>(
  documents: string,
  { change }: DocumentAttack,
  run: (folder: string) => Promise<Result>,
): Promise<Result> {
  const parent = mkdtempSync(join(tmpdir(), 'almanac-attacked-'));
  const folder = join(parent, basename(documents));
  try {
    const files = readdirSync(documents, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md')); // prettier-ignore
    files.forEach((name, at) => {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      const text = readFileSync(join(documents, name), 'utf8');
      writeFileSync(join(folder, name), change(text, seededRandom(seed + at)));
    });
    return await run(folder);
  } finally {
    rmSync(parent, { recursive: true, force: true });
  }
}

function print({ attack, questions, ...shares }: AttackSummary): void {
  const told = Object.entries(shares).map(
    ([name, value]) => `${name} ${(100 * value).toFixed(1).padStart(5)} %`,
  );
  process.stdout.write(`${attack.padEnd(22)} ${told.join('  ')}  (${questions})\n`);
}
