import { latinLetters } from './look-alikes';
import type { TextSpan } from './text-span';

/** Text whose spelling accidents are folded away; `starts[i]` and `ends[i]` give the original range of folded unit `i`. */
export interface FoldedText {
  readonly text: string;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

export interface FoldOptions {
  readonly lowerCase?: boolean;
}

const removed = /^[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufe00-\ufe0f\ufeff]$/;
const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹⁻';
const squareUnit = /(?:^|[^a-zA-Z])[cdkmμn]?m$/;
const replacements: ReadonlyMap<string, string> = new Map([
  ...pairs('‘’‚‛′‵ʹʼˈ`´', "'"),
  ...pairs('“”„‟«»″‶', '"'),
  ...pairs('‐‑‒–—―−﹘﹣－⁃', '-'),
  ...pairs('µ', 'μ'),
  ...pairs('≦⩽', '≤'),
  ...pairs('≧⩾', '≥'),
  ...pairs('·∙⋅', '·'),
  ...pairs('⁄∕', '/'),
  ...pairs('º˚', '°'),
  ...pairs('…', '...'),
]);

/**
 * Folds text to one spelling: compatibility forms (NFKC: ligatures, full-width, subscripts), runs of white space to one
 * space, quotation marks, dashes, the two mu, look-alike letters of other scripts; removes soft hyphens and zero-width and direction marks. Superscripts are
 * marked (`10⁹` is `10^9`, never 109; a citation `day³` is `day^3`) but for squares and cubes of lengths (`kg/m2`), and a
 * vulgar fraction is set off (`2½` is `2 1/2`).
 * Case is kept unless `lowerCase` is asked for. Folding a folded text changes nothing.
 */
export function foldText(written: string, options: FoldOptions = {}): FoldedText {
  const text = latinLetters(written);
  const lowerCase = options.lowerCase === true;
  const starts: number[] = [];
  const ends: number[] = [];
  let folded = '';
  let spaceOpen = false;
  const push = (piece: string, start: number, end: number): void => {
    const cased = lowerCase ? piece.toLowerCase() : piece;
    folded += cased;
    for (let i = 0; i < cased.length; i += 1) {
      starts.push(start);
      ends.push(end);
    }
  };
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code > 32 && code < 127 && code !== 96 && !(text.charCodeAt(at + 1) >= 0x300)) {
      push(text.charAt(at), at, at + 1);
      spaceOpen = false;
      at += 1;
      continue;
    }
    const end = characterEnd(text, at);
    const character = text.slice(at, end);
    if (isSpace(character)) {
      if (spaceOpen) ends[ends.length - 1] = end;
      else push(' ', at, end);
      spaceOpen = true;
    } else if (!removed.test(character)) {
      push(foldCharacter(character, folded), at, end);
      spaceOpen = folded.endsWith(' ');
    }
    at = end;
  }
  // Once more: compatibility forms may have put Latin letters beside look-alikes.
  return { text: latinLetters(folded), starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) };
}

/** The range of the original text behind `[start, end)` of the folded text; empty ranges stay empty. */
export function originalSpan(folded: FoldedText, start: number, end: number): TextSpan {
  const last = folded.ends.at(-1) ?? 0;
  const from = folded.starts[start] ?? last;
  return { start: from, end: end > start ? (folded.ends[end - 1] ?? last) : from };
}

/** A base character with the combining marks after it, so that `e` + acute composes like `é`. */
function characterEnd(text: string, at: number): number {
  let end = at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
  while (end < text.length && /\p{Mn}/u.test(text.charAt(end)) && !removed.test(text.charAt(end))) end += 1;
  return end;
}

function isSpace(character: string): boolean {
  return /^[\s\u0000-\u001f\u007f\u0085]$/.test(character);
}

function foldCharacter(character: string, before: string): string {
  const replacement = replacements.get(character);
  if (replacement !== undefined) return replacement;
  const raised = superscripts.indexOf(character);
  if (raised >= 0) {
    const joins = /\^-?\d*$/.test(before) || squareUnit.test(before);
    return `${joins ? '' : '^'}${raised === 10 ? '-' : raised}`;
  }
  const normal = character.normalize('NFKC');
  if (/^\d⁄\d+$/.test(normal)) return `${/\d$/.test(before) ? ' ' : ''}${normal.replace('⁄', '/')}`;
  return [...normal].map((part) => replacements.get(part) ?? part).join('');
}

function pairs(from: string, to: string): readonly (readonly [string, string])[] {
  return [...from].map((character) => [character, to] as const);
}
