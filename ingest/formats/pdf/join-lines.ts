import type { TextLine } from './text-line';

export interface PlacedLine {
  readonly line: TextLine;
  readonly start: number;
  readonly end: number;
}

export interface JoinedText {
  readonly text: string;
  readonly lines: readonly PlacedLine[];
}

const BROKEN_WORD = /(\p{L}{2,})[-\u2010]$/u;
const NEXT_WORD = /^(\p{Ll}{2,})/u;

/** Words of a document as they stand inside its lines: what a broken word is compared with. */
export const vocabularyOf = (lines: Iterable<TextLine>): ReadonlySet<string> => {
  const words = new Set<string>();
  for (const { text } of lines) {
    const inner = text.toLowerCase().match(/\p{L}+(?:[-\u2010]\p{L}+)*(?![-\u2010]$)/gu) ?? [];
    for (const word of inner) words.add(word.replace(/\u2010/g, '-'));
  }
  return words;
};

/** Whether the hyphen at a line's end only breaks a word ("recom-mendation") or belongs to it ("low-certainty"). */
const dropsHyphen = (left: string, right: string, vocabulary: ReadonlySet<string>): boolean => {
  const [before, after] = [left.toLowerCase(), right.toLowerCase()];
  if (vocabulary.has(before + after)) return true;
  if (vocabulary.has(`${before}-${after}`)) return false;
  return !(vocabulary.has(before) && vocabulary.has(after));
};

/** Joins printed lines into running text and says where each line stands in it. */
export const joinLines = (lines: readonly TextLine[], vocabulary: ReadonlySet<string>): JoinedText => {
  let text = '';
  const placed: PlacedLine[] = [];
  for (const line of lines) {
    const broken = BROKEN_WORD.exec(text)?.[1];
    const next = NEXT_WORD.exec(line.text)?.[1];
    const isGlued = /[\p{L}\d][-\u2010]$/u.test(text) && /^[\p{L}\d]/u.test(line.text);
    if (broken !== undefined && next !== undefined && dropsHyphen(broken, next, vocabulary)) {
      text = text.slice(0, -1);
      const last = placed.at(-1);
      if (last !== undefined) placed.splice(-1, 1, { ...last, end: text.length });
    } else if (text !== '' && !isGlued && !/[/\u2013]$/.test(text)) text += ' ';
    const start = text.length;
    text += line.text;
    placed.push({ line, start, end: text.length });
  }
  return { text, lines: placed };
};
