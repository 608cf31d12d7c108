import { readFileSync } from 'node:fs';

const asked = 10;

/** `node PEER.mjs FOLDER MODELS QUESTIONS.json STORE`: the arguments of every peer. */
export function readArguments() {
  const [folder, models, questions, store] = process.argv.slice(2);
  return { folder, models, questions: JSON.parse(readFileSync(questions, 'utf8')), store };
}

/** Builds, asks every question for ten pieces and prints one JSON object: seconds, milliseconds a question, what was found. */
export async function measure(name, { questions }, build) {
  const started = performance.now();
  const { pieces, search } = await build();
  const ingestSeconds = (performance.now() - started) / 1000;
  const times = [];
  const found = [];
  for (const question of questions) {
    const before = performance.now();
    const pieces = await search(question, asked);
    times.push(performance.now() - before);
    found.push(pieces);
  }
  const residentMib = process.resourceUsage().maxRSS / 1024;
  process.stdout.write(`${JSON.stringify({ name, pieces, ingestSeconds, times, found, residentMib })}\n`);
}
