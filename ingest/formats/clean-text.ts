// Characters nobody sees: control codes, soft hyphen, zero-width marks, direction controls, tag characters.
const UNSEEN =
  /(?![\t\n\v\f\r\u0085])\p{Cc}|[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu;
// Joiners mean something inside Arabic and Indic words only.
const LATIN_JOINER = /(?<=[\u0020-\u024F])[\u200C\u200D]|[\u200C\u200D](?=[\u0020-\u024F])/g;
// The Symbol and Wingdings fonts put their signs into the private use area: a lost "≤" changes a dose.
const SYMBOL_SIGNS = new Map(
  Array.from(
    '\uF0A3≤\uF0B3≥\uF0B1±\uF0B0°\uF06Dμ\uF061α\uF062β\uF067γ\uF064δ\uF044Δ\uF0B4×\uF0D7·\uF0AE→\uF0AD↑\uF0AF↓\uF0B9≠\uF0BB≈\uF03E>\uF03C<\uF03D=\uF02B+\uF02D−\uF025%'.matchAll(
      /(.)(.)/gsu,
    ),
    ([, own = '', sign = '']) => [own, sign] as const,
  ),
);
const SYMBOLS = /[\uF020-\uF0FF]/g;
const LIGATURES = /[\uFB00-\uFB06]/g;
const SUPERSCRIPTS = new Map(
  Array.from('0123456789-−–+').map((plain, at) => [plain, '⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁻⁻⁺'.charAt(at)]),
);

/** White space that keeps the line breaks of a cell visible without being one. */
export const CELL_LINE_BREAK = '\u2003';

/** Drops unseen characters, NFC, ligatures spelt out; line breaks kept, other runs of white space become one space. */
export const cleanText = (raw: string): string =>
  raw
    .replace(/\r\n?|\u2028|\u2029|\u0085/g, '\n')
    .replace(UNSEEN, '')
    .replace(LATIN_JOINER, '')
    .replace(LIGATURES, (ligature) => ligature.normalize('NFKC'))
    .replace(SYMBOLS, (symbol) => SYMBOL_SIGNS.get(symbol) ?? '•')
    .normalize('NFC')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[\n ]*/g, '\n')
    .trim();

export const cleanLine = (raw: string): string => cleanText(raw).replace(/\n/g, ' ');

export const cleanCell = (raw: string): string => cleanText(raw).replace(/\n/g, CELL_LINE_BREAK);

/** Raised figures as superscript characters, so that 10<sup>9</sup> never reads 109; anything else stays as it is. */
export const superscript = (raw: string): string =>
  /^[\d\s,+−–-]+$/.test(raw) && /\d/.test(raw)
    ? Array.from(raw, (character) => SUPERSCRIPTS.get(character) ?? character).join('')
    : raw;
