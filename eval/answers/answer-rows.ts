import { basename } from 'node:path';
import { z } from 'zod';
import type { ConfidenceFeatures } from '@/lib/answer/confidence';
import { answerConfidence } from '@/lib/answer/confidence';
import type { DeclineResults } from '@/lib/answer/decline-results';
import { readJsonLines } from '../read-json-lines';

const feature = z.number().min(0).max(1);
const features = z.object({
  evidence: feature,
  similarity: feature,
  covered: feature,
  said: feature,
  checks: feature,
}) satisfies z.ZodType<ConfidenceFeatures>;

/** What `npm run eval -- answers … --rows` writes of one answer. */
const row = z.object({
  id: z.string(),
  wrong: z.boolean(),
  sufficient: z.boolean(),
  features,
  embedder: z.string(),
  model: z.string(),
});

export interface AnswerRows {
  readonly name: string;
  readonly rows: readonly z.infer<typeof row>[];
}

/** Reads `NAME=FILE`, or `FILE`, whose name is then the set's. */
export async function readAnswerRows(argument: string): Promise<AnswerRows> {
  const at = argument.indexOf('=');
  const file = argument.slice(at + 1);
  const name = at < 0 ? basename(file) : argument.slice(0, at);
  return { name, rows: await readJsonLines(file, row, 'answer row') };
}

/**
 * The results as the file that the product reads: confidence by today's weights, one outcome a line.
 * @throws Error when the rows come from several embeddings or models: their confidences do not compare.
 */
export function declineResultsText(sets: readonly AnswerRows[], now: Date): string {
  const measured = new Set(
    sets.flatMap(({ rows }) => rows.map(({ embedder, model }) => `${embedder} ${model}`)),
  );
  const [first] = sets.flatMap(({ rows }) => rows);
  if (first === undefined || measured.size > 1)
    throw new Error(`Rows of one embedding and one model are needed; these are of ${String(measured.size)}.`);
  const results: DeclineResults = {
    measuredOn: now.toISOString().slice(0, 10),
    embedder: first.embedder,
    model: first.model,
    sets: sets.map(({ name, rows }) => ({
      name,
      outcomes: rows.map(({ features, sufficient, wrong }) => ({
        confidence: Math.round(answerConfidence(features) * 10_000) / 10_000,
        sufficient,
        wrong,
      })),
    })),
  };
  return `${JSON.stringify(results, null, 2).replaceAll(/\{\s+("confidence"[^}]*?)\s+\}/g, (_, inner: string) => `{ ${inner.replaceAll(/\s+/g, ' ')} }`)}\n`;
}
