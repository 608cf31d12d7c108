import { stemmer } from 'stemmer';

/** Raised whenever the same text may give other tokens: weights are valid for one version only. */
export const TOKENISER_VERSION = 1;

const UNIT =
  'mg|mcg|ug|g|kg|ng|pg|l|dl|ml|mmol|umol|nmol|pmol|mol|meq|miu|iu|units?|mmhg|mm|cm|m2|kcal|kpa|cells|puffs?|drops?|tablets?|capsules?';
const PER = 'kg|m2|l|dl|ml|min|minute|hr|hour|h|d|day|week|dose|mm3|g|mg|mmol|1\\.73m2|1\\.73';
const NUMBER_BEFORE_UNIT = new RegExp(`(\\d)(${UNIT}|hr|hours?|min|d|days?|weeks?)\\b`, 'g');
const TOKEN = new RegExp(
  `(?<![a-z0-9])(?:${UNIT})(?:/(?:${PER})){1,2}(?![a-z0-9])|\\d+(?:[.,]\\d+)+|[a-z0-9]+(?:'[a-z]+)?|%`,
  'g',
);
const GREEK: Readonly<Record<string, string>> = {
  α: 'alpha',
  β: 'beta',
  γ: 'gamma',
  δ: 'delta',
  ε: 'epsilon',
  κ: 'kappa',
  λ: 'lambda',
  μ: 'mu',
  σ: 'sigma',
  τ: 'tau',
  ω: 'omega',
};
/** British spellings brought to American ones, so that both give one stem. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/haem/, 'hem'],
  [/aemi/, 'emi'],
  [/oedem/, 'edem'],
  [/oesoph/, 'esoph'],
  [/oestr/, 'estr'],
  [/paed/, 'ped'],
  [/anaes/, 'anes'],
  [/gynaec/, 'gynec'],
  [/caesar/, 'cesar'],
  [/faec/, 'fec'],
  [/rrhoea/, 'rrhea'],
  [/dyspnoea|dyspnoe/, 'dyspnea'],
  [/apnoea/, 'apnea'],
  [/foet/, 'fet'],
  [/coeliac/, 'celiac'],
  [/caecum/, 'cecum'],
  [/leucocyt/, 'leukocyt'],
  [/sulph/, 'sulf'],
  [/(tum|behavi|col|lab|fav|hum|vap|od)our/, '$1or'],
  [/(lit|fib|tit|cent)re(s?)$/, '$1er$2'],
  [/programme/, 'program'],
  [/ys(e|ed|es|ing)$/, 'yz$1'],
  [/is(e|ed|es|ing|ation|ations)$/, 'iz$1'],
  [/lled$/, 'led'],
  [/lling$/, 'ling'],
];
const CACHE_SIZE = 200_000;
const stems = new Map<string, string>();

/** Lower-cases, resolves compatibility characters, accents, Greek letters, micro signs and typographic quotes. */
export function fold(text: string): string {
  if (/^[\x20-\x7e\s]*$/.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/(\d)·(?=\d)/g, '$1.')
    .replace(/μ(?=g\b)/g, 'mc')
    .replace(/μ(?=mol|l\b)/g, 'u')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[α-ω]/g, (letter) => ` ${GREEK[letter] ?? letter} `);
}

/** Stem of one folded word of letters (Porter 1980), British and American spelling alike. */
function stem(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  let spelling = word;
  if (word.length > 4) for (const [from, to] of SPELLINGS) spelling = spelling.replace(from, to);
  const result = spelling.length > 3 ? stemmer(spelling) : spelling;
  if (stems.size >= CACHE_SIZE) stems.clear();
  stems.set(word, result);
  return result;
}

function numberTerm(digits: string): string {
  if (/^\d{1,3}(?:,\d{3})+$/.test(digits)) return digits.replaceAll(',', '');
  return digits.replace(',', '.');
}

/**
 * Terms of a text in order: word stems, numbers (`2.5`), units (`mg/kg`), codes (`hba1c`), negation words.
 * Punctuation is dropped; nothing is removed as a stop word.
 */
export function termsOf(text: string): readonly string[] {
  const terms: string[] = [];
  const folded = fold(text).replace(NUMBER_BEFORE_UNIT, '$1 $2');
  for (const match of folded.matchAll(TOKEN)) {
    const token = match[0];
    const first = token.charCodeAt(0);
    if (first >= 48 && first <= 57) {
      terms.push(/^[\d.,]+$/.test(token) ? numberTerm(token) : token);
    } else if (token.includes('/') || token === '%') {
      terms.push(token.startsWith('ug') ? `mcg${token.slice(2)}` : token);
    } else if (token.includes("'")) {
      const word = token.slice(0, token.indexOf("'"));
      if (token.endsWith("n't")) terms.push(stem(word.slice(0, -1)), 'not');
      else terms.push(stem(word));
    } else if (token === 'ug') {
      terms.push('mcg');
    } else {
      terms.push(/\d/.test(token) ? token : stem(token));
    }
  }
  return terms;
}
