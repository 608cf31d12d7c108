import type { TextSpan } from './text-span';

const abbreviations = new Set(
  (
    'dr mr mrs ms prof st vs viz cf al etc approx ca resp incl excl max min no nos fig figs tab tabs vol ed eds pp ref refs sec ' +
    'inj tab cap caps amp soln susp supp wk wks mo mos yr yrs hr hrs mins secs temp wt ht bw pt pts hx rx dx tx sx fx ' +
    'jan feb mar apr jun jul aug sept sep oct nov dec dept univ assoc ext int spp sp var subsp gen i.v i.m s.c p.o p.r p.v o.d ' +
    'b.d b.i.d t.d.s t.i.d q.d.s q.i.d q.d q.h p.r.n a.m p.m e.g i.e u.s u.k e.u n.b c.f n.s ph.d m.d b.p v.s o.m o.n stat'
  ).split(' '),
);
/** These end a sentence as often as not: the next word decides. */
const weakAbbreviations = new Set(
  'etc no tab cap caps inj max min a.m p.m i.v i.m s.c p.o b.d t.d.s b.i.d t.i.d o.d stat u.s u.k mo yr hr wk'.split(
    ' ',
  ),
);
const closing = /["')\]}»”’]/;
const listMarker = /^(?:[-*•▪◦‣·–—o]|\(?\d{1,2}[.)]|\(?[a-z][.)]|\(?[ivx]{1,4}[.)])\s+/;

/**
 * Splits clinical prose into sentences: non-overlapping spans in order, without the white space around them. A full stop
 * in a decimal, an abbreviation (`e.g.`, `i.v.`, `b.i.d.`, `et al.`, `Fig.`), an initial or a list number ends nothing; a
 * blank line, a line that opens a list item and a semicolon-free line break before a capital do. Text without any of
 * these is one sentence.
 */
export function splitSentences(text: string): readonly TextSpan[] {
  const spans: TextSpan[] = [];
  let start = 0;
  const close = (end: number): void => {
    const span = trimmed(text, start, end);
    if (span.end > span.start) spans.push(span);
    start = end;
  };
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '\n') {
      if (breaksAtLine(text, start, at)) close(at);
    } else if (character === '.' || character === '!' || character === '?' || character === '…') {
      const end = afterClosing(text, at + 1);
      if (endsSentence(text, start, at, end)) {
        close(end);
        at = end - 1;
      }
    }
  }
  close(text.length);
  return spans;
}

/** The sentence spans that overlap `span`, joined into one. Falls back to `span` where there is no sentence. */
export function sentenceAround(text: string, span: TextSpan): TextSpan {
  const touching = splitSentences(text).filter(
    (sentence) => sentence.start < span.end && sentence.end > span.start,
  );
  const first = touching[0];
  const last = touching.at(-1);
  if (first === undefined || last === undefined) return span;
  return { start: Math.min(first.start, span.start), end: Math.max(last.end, span.end) };
}

function trimmed(text: string, start: number, end: number): TextSpan {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text.charAt(from))) from += 1;
  while (to > from && /\s/.test(text.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
}

function afterClosing(text: string, at: number): number {
  let end = at;
  while (end < text.length && /[.!?…]/.test(text.charAt(end))) end += 1;
  while (end < text.length && closing.test(text.charAt(end))) end += 1;
  return end;
}

function endsSentence(text: string, start: number, at: number, end: number): boolean {
  const following = text.slice(end, end + 40);
  if (following === '') return true;
  if (!/^\s/.test(following)) return false;
  const next = following.trimStart();
  if (next === '') return true;
  if (text.charAt(at) !== '.') return !/^[a-z]/.test(next);
  if (end > at + 1 && text.slice(at, end).startsWith('..')) return /^[\p{Lu}\d"'(]/u.test(next);
  const word = /[\p{L}\d.'-]+$/u.exec(text.slice(Math.max(start, at - 24), at))?.[0].toLowerCase() ?? '';
  if (text.slice(start, at).trim() === word && /^(?:\d{1,3}|[a-z]|[ivx]+)(?:\.\d+)*$/.test(word))
    return false;
  if (/^[a-z]$/.test(word) && !/^[\p{Lu}]\p{Ll}+\s+\p{Ll}/u.test(next)) return false;
  if (abbreviations.has(word)) return weakAbbreviations.has(word) && /^["'(]?\p{Lu}\p{Ll}/u.test(next);
  return !/^\p{Ll}/u.test(next) || /^(?:p?H|mRNA|i[PO])/u.test(next);
}

/** Wrapped prose goes on; a blank line, a list item, a finished line or a capitalised line after a short one does not. */
function breaksAtLine(text: string, start: number, at: number): boolean {
  const following = text.slice(at + 1, at + 60);
  if (/^[^\S\n]*\n/.test(following)) return true;
  const next = following.trimStart();
  if (next === '' || listMarker.test(next)) return true;
  const line = text.slice(Math.max(start, text.lastIndexOf('\n', at - 1) + 1), at).trimEnd();
  if (/[:;|]$/.test(line) || next.startsWith('|')) return true;
  if (/[,\-–(]$/.test(line) || /\b(?:and|or|of|the|a|an|to|in|for|with|by|on|at|from|than)$/i.test(line))
    return false;
  return /^\p{Lu}/u.test(next) && (line.length < 50 || /[.!?)"']$/.test(line));
}
