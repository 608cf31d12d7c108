import { splitSentences } from '../language/sentences';
import type { Hit } from '../retrieval/hit';

/** A stretch of a passage that can stand as a claim of its own. */
export interface AnswerUnit {
  readonly hit: Hit;
  /** The claim: the unit's words, or a table row told with its column headers. */
  readonly text: string;
  /** Verbatim slice of the passage. */
  readonly quote: string;
  /** What the unit is read under: section headings, table header. Scored, never shown as a claim. */
  readonly setting: string;
}

const gradeBracket = /\s*\(Strength:[^)]*(?:\([^)]*\)[^)]*)*\)\.?\s*$/s;
const recommendationLabel = /^\s*(?:Recommendation|Statement)\s+[\w.]+[.:]\s+/i;

/** Cuts a hit into its answer units: recommendations whole, tables by row, other text by sentence. */
export function answerUnits(hit: Hit): readonly AnswerUnit[] {
  if (hit.passage.kind === 'table') return rowUnits(hit);
  const setting = hit.passage.sectionPath.join(' ');
  return paragraphs(hit).flatMap((paragraph) =>
    paragraphUnits(paragraph).map((quote) => ({ hit, text: tidy(quote), quote, setting })),
  );
}

function paragraphs(hit: Hit): readonly string[] {
  return hit.passage.text.split(/\n+/).filter((line) => line.trim() !== '');
}

function paragraphUnits(paragraph: string): readonly string[] {
  const body = paragraph.replace(gradeBracket, '').replace(recommendationLabel, '').trim();
  if (recommendationLabel.test(paragraph) && body.split(/\s+/).length <= 80) return [body];
  return splitSentences(body)
    .map(({ start, end }) => body.slice(start, end).trim())
    .filter((sentence) => /\p{L}{2}/u.test(sentence));
}

function rowUnits(hit: Hit): readonly AnswerUnit[] {
  const lines = paragraphs(hit);
  const rows = lines.filter((line) => line.includes(' | '));
  const header = hit.passage.tableHeader.split('\n').findLast((line) => line.includes(' | ')) ?? '';
  const setting = [...hit.passage.sectionPath, hit.passage.tableHeader].join(' ');
  const names = header.split(' | ').map((name) => name.trim());
  return rows
    .filter((row) => row !== header)
    .map((row) => ({ hit, text: rowSentence(names, row.split(' | ')), quote: row.trim(), setting }));
}

/** "Bisoprolol: starting dose 1.25 mg once daily; target dose 10 mg once daily." */
function rowSentence(names: readonly string[], cells: readonly string[]): string {
  const [subject = '', ...values] = cells.map((cell) => cell.trim());
  const told = values
    .map((value, index) => ({ name: names[index + 1] ?? '', value }))
    .filter(({ value }) => value !== '' && value !== '-' && value !== '–')
    .map(({ name, value }) => (name === '' ? value : `${name}: ${value}`));
  return tidy(`${subject} — ${told.join('; ')}`);
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
