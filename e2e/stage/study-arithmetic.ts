/** The arithmetic of the spec, apart from the product’s own: CSV, means, and Student’s t over questions. */
export type CsvRow = Readonly<Record<string, string>>;

/** Rows of a CSV file with a header; quotes doubled inside quotes, line breaks in cells allowed. */
export function readCsv(text: string): readonly CsvRow[] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? '';
    if (quoted && character === '"' && text[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (character === '"') quoted = !quoted;
    else if (!quoted && (character === ',' || character === '\n')) {
      rows.at(-1)?.push(cell);
      cell = '';
      if (character === '\n') rows.push([]);
    } else cell += character;
  }
  const [header = [], ...lines] = rows.filter((row) => row.length > 0);
  return lines.map((line) => Object.fromEntries(header.map((name, place) => [name, line[place] ?? ''])));
}

export const meanOf = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0) / values.length;

/** Student’s t at 0.975, by degrees of freedom, from any table. */
const critical: Readonly<Record<number, number>> = { 1: 12.7062, 2: 4.30265, 3: 3.18245, 4: 2.77645 };

/** Mean of the values and its 95 per cent interval by Student’s t. */
export function intervalOf(values: readonly number[]): {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
} {
  const mean = meanOf(values);
  const variance = values.reduce((total, value) => total + (value - mean) ** 2, 0) / (values.length - 1);
  const reach = (critical[values.length - 1] ?? Number.NaN) * Math.sqrt(variance / values.length);
  return { mean, low: mean - reach, high: mean + reach };
}

/** Means per question of `valueOf`, in any order. */
export function questionMeans(
  rows: readonly CsvRow[],
  valueOf: (row: CsvRow) => number | null,
): readonly number[] {
  const byQuestion = new Map<string, number[]>();
  for (const row of rows) {
    const value = valueOf(row);
    const question = row['question'] ?? '';
    if (value !== null) byQuestion.set(question, [...(byQuestion.get(question) ?? []), value]);
  }
  return [...byQuestion.values()].map(meanOf);
}

/** As the page prints a number: a real minus, a plus before a gain. */
export function printed(value: number, digits: number): string {
  const text = value.toFixed(digits);
  return `${Number(text) > 0 ? '+' : ''}${text.replace('-', '−')}`;
}
