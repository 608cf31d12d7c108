import { parseArgs } from 'node:util';
import { openCorpus } from '@/lib/corpus/corpus';
import type { Release } from '@/lib/corpus/release';
import { readSettings } from '@/lib/env';
import { coverage, coveredShare, locateAnswerText, wordShare } from '@/lib/evaluation/answer-text';
import { answerUnits } from '@/lib/generation/answer-units';
import type { UnitFeatures } from '@/lib/generation/unit-features';
import { describeUnits } from '@/lib/generation/unit-features';
import { scoreUnit, unitWeights } from '@/lib/generation/unit-weights';
import { embeddedSimilarity } from '@/lib/models/extractive-model';
import { openEmbedder } from '@/lib/models/open-embedder';
import type { Embedder } from '@/lib/retrieval/embedder';
import { retrieve } from '@/lib/retrieval/retrieve';
import type { Choice } from './fit-choice';
import { fitChoice } from './fit-choice';
import type { ReferenceQuestion } from './questions';
import { readQuestions } from './questions';

const folds = 5;
const claims = 6;

/**
 * `npm run eval -- fit-units QUERIES.jsonl=DATA …`: fits the weights of answer units on questions whose release lies in
 * DATA (made by `npm run eval -- answers … --data DATA`). Prints cross-validated and final figures, and the weights.
 */
export async function fitUnits(args: readonly string[]): Promise<void> {
  const { positionals } = parseArgs({ args: [...args], allowPositionals: true });
  const embedder = await openEmbedder(readSettings(process.env).embedder);
  const choices: Choice[] = [];
  for (const given of positionals) {
    const [file = '', data = ''] = given.split('=');
    const corpus = await openCorpus({ uri: `${data}/corpus` });
    const id = await corpus.currentReleaseId();
    if (id === null) throw new Error(`There is no release in ${data}.`);
    choices.push(...(await choicesOf(await readQuestions(file), await corpus.openRelease(id), embedder)));
    await corpus.close();
  }
  report('as shipped', choices, () => unitWeights);
  const fitted = Array.from({ length: folds }, (_, fold) =>
    fitChoice(choices.filter((_, index) => index % folds !== fold)),
  );
  report('cross-validated', choices, (index) => fitted[index % folds] ?? unitWeights);
  const all = fitChoice(choices);
  report('fitted on all', choices, () => all);
  process.stdout.write(
    `${JSON.stringify(all, (_, value: unknown) => (typeof value === 'number' ? Math.round(value * 100) / 100 : value), 2)}\n`,
  );
}

function report(name: string, choices: readonly Choice[], weightsOf: (index: number) => UnitFeatures): void {
  const ranks = choices.map((choice, index) => {
    const weights = weightsOf(index);
    const scored = choice.features
      .map((features, at) => ({ score: scoreUnit(features, weights), right: choice.right[at] === true }))
      .toSorted((left, right) => right.score - left.score);
    return scored.findIndex(({ right }) => right);
  });
  const share = (limit: number) =>
    ((100 * ranks.filter((rank) => rank >= 0 && rank < limit).length) / ranks.length).toFixed(1);
  process.stdout.write(
    `${name}: first ${share(1)} %, in the first ${claims} ${share(claims)} % of ${ranks.length}\n`,
  );
}

async function choicesOf(
  questions: readonly ReferenceQuestion[],
  release: Release,
  embedder: Embedder,
): Promise<readonly Choice[]> {
  const choices: Choice[] = [];
  const documents = new Map((await release.documents()).map((document) => [document.source, document.id]));
  for (const { text, document, answer } of questions) {
    const id = document === null ? undefined : documents.get(document);
    if (answer === null || id === undefined) continue;
    const { hits } = await retrieve(text, { search: release, embedder });
    const units = hits.flatMap(answerUnits);
    const described = await describeUnits(text, units, embeddedSimilarity(embedder));
    const whole = (await release.document(id))?.parsed.text ?? '';
    const places = locateAnswerText(answer, whole);
    choices.push({
      features: described.map(({ features }) => features),
      right: units.map(({ hit, quote }) => {
        if (hit.document.id !== id) return false;
        const start = hit.passage.start + hit.passage.text.indexOf(quote);
        return places.length === 0
          ? wordShare(answer, quote) >= coveredShare
          : places.some((place) => coverage(place, [{ start, end: start + quote.length }]) >= coveredShare);
      }),
    });
  }
  return choices;
}
