import type { Span } from '../evidence/span';
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
  /** First cell of a table row, else empty. */
  readonly label: string;
}

const gradeBracket = /\s*\(Strength:[^)]*(?:\([^)]*\)[^)]*)*\)\.?\s*$/s;
const recommendationLabel = /^\s*(?:Recommendation|Statement)\s+[\w.]+[.:]\s+/i;

/** Grades standing alone and entries of a reference list say nothing that answers. */
const apparatus =
  /^\[?(?:strong|conditional|weak|good practice)\b[^.]{0,80}(?:evidence|statement|recommendation)[^.]{0,20}\]?\.?$|\bdoi:|\bet al\.|\b(?:19|20)\d\d;\s?\d+|^\W*(?:references?|table|figure|box) \d*\.?$/i;
const bullet = /^[•◦▪■・‣*–-]\s+/;

/** A list with its lead-in is one unit up to this many words, else one unit per entry. */
const longestList = 60;
const longestEntry = 30;
const longestLabel = 4;
/** Up to so many words a recommendation or paragraph stays whole, so that its conditions stay with it. */
const longestRecommendation = 80;
const longestParagraph = 50;

/** Cuts a hit into its answer units: recommendations whole, tables by row, short lists whole, other text by sentence. */
export function answerUnits(hit: Hit): readonly AnswerUnit[] {
  if (hit.passage.kind === 'table') return rowUnits(hit);
  const setting = hit.passage.sectionPath.join(' ');
  const heading = hit.passage.sectionPath.at(-1) ?? '';
  const lines = linesOf(hit.passage.text).filter(({ text }) => text !== heading);
  const units: AnswerUnit[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const lead = leadAt(hit.passage.text, lines, at);
    if (lead === undefined) break;
    at += lead.lines - 1;
    const entries = lead.isLead ? entriesAfter(lines, at) : [];
    if (entries.length === 0) {
      units.push(
        ...sentenceUnits(lead.text).map((quote) => ({ hit, text: tidy(quote), quote, setting, label: '' })),
      );
    } else {
      units.push(...listUnits(hit, setting, lead, entries));
      at += entries.length;
    }
  }
  return units;
}

interface Line extends Span {
  readonly text: string;
}

/** Lines of a passage; a line that was broken in mid-sentence by the source is one with the next. */
function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  for (const { 0: found, index } of text.matchAll(/[^\n]*\S[^\n]*/g)) {
    const before = lines.at(-1);
    const start = before !== undefined && isBroken(before.text, found) ? before.start : index;
    if (start !== index) lines.pop();
    const end = index + found.length;
    lines.push({ start, end, text: text.slice(start, end).trim() });
  }
  return lines;
}

function isBroken(line: string, next: string): boolean {
  return !/[.:;!?|)\]]$/.test(line) && !line.includes(' | ') && /^\s*\p{Ll}/u.test(next);
}

/**
 * The line at a place; lines that only name something ("Co-amoxiclav", "Adult") are one lead with those behind them, so
 * that no dose stands without its drug.
 */
function leadAt(text: string, lines: readonly Line[], at: number) {
  const first = lines[at];
  if (first === undefined) return undefined;
  let last = first;
  let count = 1;
  for (
    let next = lines[at + 1];
    isLabel(last) && next !== undefined && isLead(next);
    next = lines[at + count]
  ) {
    last = next;
    count += 1;
  }
  const span = { start: first.start, end: last.end };
  return { ...span, text: text.slice(span.start, span.end).trim(), lines: count, isLead: isLead(last) };
}

function isLead(line: Line): boolean {
  return line.text.endsWith(':') || isLabel(line);
}

function isLabel({ text }: Line): boolean {
  return (
    wordsIn(text.replace(bullet, '')) <= longestLabel && /\p{L}{3}/u.test(text) && !/[.;!?|\d]$/.test(text)
  );
}

function entriesAfter(lines: readonly Line[], at: number): readonly Line[] {
  const entries: Line[] = [];
  for (const line of lines.slice(at + 1)) {
    if (isLead(line) || wordsIn(line.text) > longestEntry) break;
    entries.push(line);
  }
  return entries;
}

function listUnits(hit: Hit, setting: string, lead: Line, entries: readonly Line[]): readonly AnswerUnit[] {
  const whole = hit.passage.text.slice(lead.start, entries.at(-1)?.end ?? lead.end).trim();
  if (wordsIn(whole) <= longestList) {
    const text = tidy([lead, ...entries].map((line) => line.text).join(' '));
    return [{ hit, text, quote: whole, setting, label: '' }];
  }
  return entries.map(({ text, end }) => ({
    hit,
    text: tidy(`${lead.text} ${text}`),
    quote: quoteUpTo(hit, lead, end) ?? text,
    setting: `${setting} ${lead.text}`,
    label: '',
  }));
}

/** The list from its lead-in to an entry, when that is short enough to be read. */
function quoteUpTo(hit: Hit, lead: Span, end: number): string | null {
  const quote = hit.passage.text.slice(lead.start, end).trim();
  return wordsIn(quote) <= longestList ? quote : null;
}

function sentenceUnits(line: string): readonly string[] {
  const body = line.replace(bullet, '').replace(gradeBracket, '').replace(recommendationLabel, '').trim();
  const longest = recommendationLabel.test(line) ? longestRecommendation : longestParagraph;
  if (wordsIn(body) <= longest && isStatement(body) && !apparatus.test(body)) return [body];
  return splitSentences(body)
    .map(({ start, end }) => body.slice(start, end).trim())
    .filter((sentence) => isStatement(sentence) && !apparatus.test(sentence));
}

/** Questions, headings and labels say nothing that could be followed. */
function isStatement(sentence: string): boolean {
  const words = wordsIn(sentence);
  if (words < 4 || sentence.endsWith('?')) return false;
  return words >= 9 || /[.;!)\]]$/.test(sentence) || /\d/.test(sentence);
}

function wordsIn(text: string): number {
  return text.split(/\s+/).length;
}

function rowUnits(hit: Hit): readonly AnswerUnit[] {
  const lines = linesOf(hit.passage.text).map(({ text }) => text);
  const rows = lines.filter((line) => line.includes(' | '));
  const header = hit.passage.tableHeader.split('\n').findLast((line) => line.includes(' | ')) ?? '';
  const setting = [...hit.passage.sectionPath, hit.passage.tableHeader].join(' ');
  const names = header.split(' | ').map((name) => name.trim());
  return rows
    .filter((row) => row !== header)
    .map((row) => {
      const cells = row.split(' | ');
      return { hit, text: rowSentence(names, cells), quote: row.trim(), setting, label: cells[0] ?? '' };
    });
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
