import { indexedText } from '../evidence/passage';
import type { RankedPassage } from './rerank';

/** A model that reads a question and a passage together; gives 0 (does not answer) to 1. */
export interface CrossEncoder {
  readonly name: string;
  score(question: string, passage: string): Promise<number>;
}

/** A cross-encoder and how long a question may wait for it, in milliseconds. */
export interface CrossReading {
  readonly encoder: CrossEncoder;
  readonly budgetMs: number;
}

/** Passages that are read: what is not among these is not brought up. */
export const passagesRead = 24;
/** Points for a passage that surely answers; both legs together give one point at most. */
const readingWeight = 0.6;

/** The order after reading, or the order before it and, in words for a person, why it stands. */
export interface ReadRanking {
  readonly passages: readonly RankedPassage[];
  readonly fallback: string | null;
}

/**
 * Reads the first passages with the question, one at a time, so that no score depends on what else is read (Nogueira and
 * Cho 2019). When time is up or the model fails the order stays as it was: never an order by half of the readings.
 */
export async function readTogether(
  question: string,
  ranked: readonly RankedPassage[],
  { encoder, budgetMs }: CrossReading,
): Promise<ReadRanking> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), budgetMs);
  const late = new Promise<null>((resolve) => {
    stop.signal.addEventListener('abort', () => resolve(null));
  });
  try {
    const scores = await Promise.race([scoreEach(question, ranked, encoder, stop.signal), late]);
    if (scores === null)
      return { passages: ranked, fallback: `${encoder.name} took longer than ${budgetMs} ms` };
    return { passages: ordered(ranked, scores), fallback: null };
  } catch {
    // The order before it is a good one: a question is not lost for a model that fails.
    return { passages: ranked, fallback: `${encoder.name} could not be used` };
  } finally {
    clearTimeout(timer);
    stop.abort();
  }
}

async function scoreEach(
  question: string,
  ranked: readonly RankedPassage[],
  encoder: CrossEncoder,
  signal: AbortSignal,
): Promise<readonly number[] | null> {
  const scores: number[] = [];
  for (const { passage, document } of ranked.slice(0, passagesRead)) {
    if (signal.aborted) return null;
    const where = [document.title, ...passage.sectionPath].join(' > ');
    scores.push(await encoder.score(question, `${where}\n${indexedText(passage)}`));
  }
  return scores;
}

function ordered(ranked: readonly RankedPassage[], scores: readonly number[]): readonly RankedPassage[] {
  return ranked
    .map((passage, index): RankedPassage => {
      const value = scores[index];
      if (value === undefined) return passage;
      const points = readingWeight * value;
      return {
        ...passage,
        parts: [...passage.parts, { part: 'reading', value, points }],
        score: passage.score + points,
      };
    })
    .toSorted((a, b) => b.score - a.score || (a.passage.id < b.passage.id ? -1 : 1));
}
