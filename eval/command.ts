/** `npm run eval -- VERB …`: measurements anybody can run. */
const verbs: Readonly<Record<string, () => Promise<(args: readonly string[]) => Promise<void>>>> = {
  'fit-confidence': async () => (await import('./answers/fit-confidence')).fitConfidence,
  'fit-ranking': async () => (await import('./ranking/fit-ranking')).fitRanking,
  'fit-sufficiency': async () => (await import('./answers/fit-sufficiency')).fitSufficiency,
  'fit-units': async () => (await import('./answers/fit-units')).fitUnits,
  ablation: async () => (await import('./ablation/eval-ablation')).evalAblation,
  agreement: async () => (await import('./agreement')).evalAgreement,
  answers: async () => (await import('./answers/eval-answers')).evalAnswers,
  edits: async () => (await import('./edits/eval-edits')).evalEdits,
  formats: async () => (await import('./formats/eval-formats')).evalFormats,
  robustness: async () => (await import('./robustness/eval-robustness')).evalRobustness,
  retrieval: async () => (await import('./retrieval')).evalRetrieval,
  study: async () => (await import('./studies/eval-study')).evalStudy,
  verify: async () => (await import('./verify')).evalVerify,
};

async function run(): Promise<void> {
  const [verb = '', ...args] = process.argv.slice(2);
  const load = verbs[verb];
  if (load === undefined) throw new Error(`npm run eval -- ${Object.keys(verbs).join('|')} …`);
  await (
    await load()
  )(args);
}

run().catch((error: unknown) => {
  process.stderr.write(`eval: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
