/** Relevance judgements: question id to document id to grade (0 is not relevant). */
export type Qrels = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** A system's ranking: question id to document ids, best first. */
export type Run = ReadonlyMap<string, readonly string[]>;

/** BEIR's tab-separated judgements with their header line, or TREC's four columns without one. Throws on a bad line. */
export function parseQrels(text: string): Qrels {
  const qrels = new Map<string, Map<string, number>>();
  text.split(/\r?\n/).forEach((line, index) => {
    if (line.trim() === '' || (index === 0 && /^query-id\b/i.test(line))) return;
    const columns = line.trim().split(/\t| +/);
    const [question, document, grade] = columns.length === 4 ? [columns[0], ...columns.slice(2)] : columns;
    if (question === undefined || document === undefined || !Number.isFinite(Number(grade))) {
      throw new Error(`Line ${index + 1} of the judgements is not "question document grade".`);
    }
    const judged = qrels.get(question) ?? new Map<string, number>();
    judged.set(document, Number(grade));
    qrels.set(question, judged);
  });
  return qrels;
}
