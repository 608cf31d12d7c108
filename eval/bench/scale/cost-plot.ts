interface CostRow {
  readonly passages: number;
  readonly p50_ms: number;
  readonly p95_ms: number;
  readonly vector_index: string;
}

const width = 640;
const height = 400;
const left = 64;
const right = 48;
const top = 40;
const bottom = 56;
const ink = '#1b1a17';
const quiet = '#504c45';
const lines = [
  { name: 'p95', of: (row: CostRow) => row.p95_ms, colour: '#17466f' },
  { name: 'p50', of: (row: CostRow) => row.p50_ms, colour: '#6b4300' },
] as const;

/** Cost of a question over the number of passages, both axes logarithmic, beside what a cost in proportion would be. */
export function costPlot(rows: readonly CostRow[]): string {
  const [first] = rows;
  const last = rows.at(-1);
  if (first === undefined || last === undefined) throw new Error('A plot needs at least one size.');
  const leastX = Math.log10(first.passages);
  const mostX = Math.max(Math.log10(last.passages), leastX + 1);
  const mostY = Math.ceil(Math.log10(Math.max(...rows.map(({ p95_ms }) => p95_ms)) * 2));
  const leastY = Math.floor(Math.log10(Math.min(...rows.map(({ p50_ms }) => p50_ms))));
  const x = (passages: number): number =>
    left + ((Math.log10(passages) - leastX) / (mostX - leastX)) * (width - left - right);
  const y = (ms: number): number =>
    height - bottom - ((Math.log10(ms) - leastY) / (mostY - leastY)) * (height - top - bottom);
  const decades = Array.from({ length: mostY - leastY + 1 }, (_, index) => 10 ** (leastY + index));
  const grid = decades.map(
    (ms) =>
      `<line x1="${left}" x2="${width - right}" y1="${at(y(ms))}" y2="${at(y(ms))}" stroke="#dcd7cc"/>` +
      text(left - 8, y(ms) + 4, { words: `${ms} ms`, anchor: 'end' }),
  );
  const ticks = rows.map((row) =>
    text(x(row.passages), height - bottom + 20, {
      words: row.passages.toLocaleString('en'),
      anchor: 'middle',
    }),
  );
  const curves = lines.map(({ name, of, colour }) => {
    const points = rows.map((row) => `${at(x(row.passages))},${at(y(of(row)))}`).join(' ');
    const dots = rows.map(
      (row) => `<circle cx="${at(x(row.passages))}" cy="${at(y(of(row)))}" r="3.5" fill="${colour}"/>`,
    );
    const labels = rows.map((row) =>
      text(x(row.passages), y(of(row)) - 10, {
        words: `${name} ${of(row)}`,
        anchor: 'middle',
        fill: colour,
      }),
    );
    return `<polyline points="${points}" fill="none" stroke="${colour}" stroke-width="2"/>${dots.join('')}${labels.join('')}`;
  });
  const proportional = proportionalLine(first, { mostY: 10 ** mostY, x, y });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="system-ui, sans-serif" font-size="12" role="img" aria-label="Cost of a question over the number of passages">`,
    `<rect width="${width}" height="${height}" fill="#fcfbf8"/>`,
    text(left, 22, {
      words: 'Milliseconds for a question over the number of passages',
      anchor: 'start',
      fill: ink,
    }),
    ...grid,
    ...ticks,
    text((left + width - right) / 2, height - 12, { words: 'passages', anchor: 'middle' }),
    proportional,
    ...curves,
    '</svg>',
    '',
  ].join('\n');
}

function proportionalLine(
  first: CostRow,
  scale: {
    readonly mostY: number;
    readonly x: (passages: number) => number;
    readonly y: (ms: number) => number;
  },
): string {
  const times = scale.mostY / first.p50_ms;
  const end = { x: scale.x(first.passages * times), y: scale.y(scale.mostY) };
  return (
    `<line x1="${at(scale.x(first.passages))}" y1="${at(scale.y(first.p50_ms))}" x2="${at(end.x)}" y2="${at(end.y)}" stroke="${quiet}" stroke-dasharray="4 4"/>` +
    text(end.x + 8, end.y + 14, { words: 'if it grew in proportion', anchor: 'start' })
  );
}

interface Label {
  readonly words: string;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly fill?: string;
}

function text(x: number, y: number, { words, anchor, fill = quiet }: Label): string {
  return `<text x="${at(x)}" y="${at(y)}" text-anchor="${anchor}" fill="${fill}">${words}</text>`;
}

function at(value: number): string {
  return value.toFixed(1);
}
