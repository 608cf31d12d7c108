import type { Run } from './qrels';

/** TREC's six columns, `question Q0 document rank score tag`; scores fall with the rank, so that readers keep the order. */
export function formatRun(run: Run, tag: string): string {
  const lines = [...run].flatMap(([question, ranking]) =>
    ranking.map(
      (document, index) => `${question} Q0 ${document} ${index + 1} ${ranking.length - index} ${tag}`,
    ),
  );
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}

/** Reads a TREC run: by score, highest first, ties by the order of the lines. Throws on a bad line. */
export function parseRun(text: string): Run {
  const scored = new Map<string, { readonly document: string; readonly score: number }[]>();
  text.split(/\r?\n/).forEach((line, index) => {
    if (line.trim() === '') return;
    const [question, , document, , score] = line.trim().split(/\s+/);
    if (question === undefined || document === undefined || !Number.isFinite(Number(score))) {
      throw new Error(`Line ${index + 1} of the run is not "question Q0 document rank score tag".`);
    }
    const list = scored.get(question) ?? [];
    list.push({ document, score: Number(score) });
    scored.set(question, list);
  });
  return new Map(
    [...scored].map(([question, list]) => [
      question,
      list.toSorted((a, b) => b.score - a.score).map(({ document }) => document),
    ]),
  );
}
