import type { BlockDraft } from '../canonical-text';
import { parseFragment } from '../html/html-tree';
import { inlineText } from '../html/inline-text';
import { readBlocks as readHtmlBlocks } from '../html/read-blocks';
import { alignedTable } from './aligned-table';
import { lineShape, wrapWidth } from './line-shape';

const TAG = /<\/?(?:table|tr|td|th|ul|ol|li|p|br|b|i|u|em|strong|sub|sup|span|div|h[1-6]|font|a)\b[^<>]*>/i;
const HTML_BLOCK = /^\s*<\/?(?:table|tr|td|th|ul|ol|li|div|p)\b/i;
// Lines for the program that shows the text, not for its reader.
const PLACEHOLDER = /^\s*(?:<image>.*|\w+=\d+|\[\w+\])\s*$/i;
const OPEN_END = /(?:[,(]|\b(?:of|to|the|and|with|or|in|for|a|an|by|from|at|on))\s*$/i;

/** Gathers lines into blocks. `open` is the paragraph or item that the next line may continue. */
class LineGatherer {
  readonly drafts: BlockDraft[] = [];
  private open: { readonly item: boolean; text: string; lastLine: string } | null = null;

  constructor(private readonly width: number | null) {}

  close(): void {
    if (this.open !== null) {
      const { item, text } = this.open;
      this.drafts.push(item ? { kind: 'list-item', depth: 1, text } : { kind: 'paragraph', text });
    }
    this.open = null;
  }

  push(draft: BlockDraft): void {
    this.close();
    this.drafts.push(draft);
  }

  start(line: string, item: boolean): void {
    this.close();
    this.open = { item, text: line.trim(), lastLine: line };
  }

  /** Whether the line goes on with the sentence of the line before it. */
  continues(line: string): boolean {
    if (this.open === null) return false;
    if (this.width === null) return false;
    if (OPEN_END.test(this.open.text)) return true;
    const wasFull = this.open.lastLine.trimEnd().length > this.width * 0.62;
    if (/^\s*[\p{Ll}(]/u.test(line)) return wasFull || !/[.:;!?]\s*$/.test(this.open.text);
    return wasFull && !/[.:!?]\s*$/.test(this.open.text);
  }

  extend(line: string): void {
    if (this.open === null) return this.start(line, false);
    const hyphenated = /\p{Ll}-$/u.test(this.open.text);
    this.open.text += `${hyphenated ? '' : ' '}${line.trim()}`;
    this.open.lastLine = line;
  }
}

const headingLevel = (underline: string | undefined): 1 | 2 | null =>
  underline === undefined
    ? null
    : /^\s*={3,}\s*$/.test(underline)
      ? 1
      : /^\s*-{3,}\s*$/.test(underline)
        ? 2
        : null;

const withoutTags = (line: string): string => (TAG.test(line) ? inlineText(parseFragment(line)) : line);

/** A capitalised short line is a heading when text follows it directly and it does not stand in a run of such lines. */
const isTitledHeading = (lines: readonly string[], at: number): boolean => {
  const next = lineShape(lines[at + 1] ?? '');
  const before = lineShape(lines[at - 1] ?? '');
  const startsBlock =
    before === 'blank' ||
    before === 'rule' ||
    before === 'capitals' ||
    /[.!?)]\s*$/.test(lines[at - 1] ?? '');
  if (before === 'bullet' || before === 'numbered')
    return next === 'bullet' || next === 'numbered' || next === 'plain';
  if (next === 'blank') return before === 'blank' && lineShape(lines[at + 2] ?? '') !== 'titled';
  return startsBlock && next !== 'titled';
};

const isListTop = (lines: readonly string[], at: number): boolean =>
  ['bullet', 'numbered'].includes(lineShape(lines[at + 1] ?? '')) && !OPEN_END.test(lines[at - 1] ?? '');

const readLine = (lines: readonly string[], at: number, gatherer: LineGatherer): void => {
  const line = lines[at] ?? '';
  const shape = lineShape(line);
  if (shape === 'blank' || shape === 'rule' || PLACEHOLDER.test(line)) return gatherer.close();
  const text = withoutTags(line);
  const underlined = headingLevel(lines[at + 1]);
  if (underlined !== null && shape !== 'bullet' && text.trim().split(/\s+/).length <= 16) {
    return gatherer.push({ kind: 'heading', level: underlined, text });
  }
  if (shape === 'bullet' || shape === 'numbered') return gatherer.start(text, true);
  const isHeading = shape === 'titled' && isTitledHeading(lines, at);
  if (isHeading && isListTop(lines, at)) return gatherer.push({ kind: 'heading', level: 3, text });
  if (gatherer.continues(line)) return gatherer.extend(text);
  if (shape === 'capitals') return gatherer.push({ kind: 'heading', level: 2, text });
  if (shape === 'titled' && isTitledHeading(lines, at))
    return gatherer.push({ kind: 'heading', level: 3, text });
  gatherer.start(text, false);
};

/** Headings by underline, capitals or place; bullets, numbers, tables by their tags or columns; the rest paragraphs. */
export const readBlocks = (text: string): readonly BlockDraft[] => {
  const lines = text
    .replace(/\r\n?|\f/g, '\n')
    .split('\n')
    .map((line) => line.trimEnd());
  const gatherer = new LineGatherer(wrapWidth(lines));
  let at = 0;
  while (at < lines.length) {
    const aligned = alignedTable(lines, at);
    let end = at;
    while (HTML_BLOCK.test(lines[end] ?? '')) end += 1;
    if (end > at) {
      gatherer.close();
      gatherer.drafts.push(...readHtmlBlocks(parseFragment(lines.slice(at, end).join('\n'))));
      at = end;
    } else if (aligned !== null) {
      gatherer.push(aligned.table);
      at = aligned.end;
    } else {
      readLine(lines, at, gatherer);
      at += 1;
    }
  }
  gatherer.close();
  return gatherer.drafts;
};
