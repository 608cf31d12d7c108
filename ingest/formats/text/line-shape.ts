const BULLET = /^(\s*)([•●■▪◦・‣·*–-]|[oO](?=\s{2})|\uF0B7)\s+(?=\S)/u;
const NUMBERED = /^(\s*)(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)])\s+(?=\S)/;
const RULE = /^\s*(?:={3,}|-{3,}|_{3,}|\*{3,}|~{3,})\s*$/;
const MAXIMUM_HEADING_WORDS = 14;

export type LineShape = 'blank' | 'rule' | 'bullet' | 'numbered' | 'capitals' | 'titled' | 'plain';

const words = (line: string): readonly string[] => line.trim().split(/\s+/);

const isCapitals = (line: string): boolean => {
  const letters = line.replace(/[^\p{L}]/gu, '');
  return (
    letters.length >= 3 && letters === letters.toUpperCase() && words(line).length <= MAXIMUM_HEADING_WORDS
  );
};

const isTitled = (line: string): boolean => {
  const text = line.trim();
  const own = words(text);
  return (
    /^\p{Lu}/u.test(text) &&
    own.length <= 8 &&
    text.length <= 70 &&
    !/[.;,:!?]$/.test(text) &&
    !/\d\s*(?:mg|ml|g|%|mmol)/i.test(text)
  );
};

/** What a line of plain text looks like; `titled` is only a candidate for a heading. */
export const lineShape = (line: string): LineShape => {
  if (line.trim() === '') return 'blank';
  if (RULE.test(line)) return 'rule';
  if (BULLET.test(line)) return 'bullet';
  if (NUMBERED.test(line)) return 'numbered';
  if (isCapitals(line)) return 'capitals';
  return isTitled(line) ? 'titled' : 'plain';
};

/** Width of the lines where a text is wrapped by hand, in characters; null where each paragraph is one line. */
export const wrapWidth = (lines: readonly string[]): number | null => {
  const lengths = lines.map((line) => line.trimEnd().length).filter((length) => length > 0);
  const longest = [...lengths].sort((a, b) => b - a)[Math.floor(lengths.length * 0.02)] ?? 0;
  return lengths.length < 5 || longest > 130 || longest < 40 ? null : longest;
};
