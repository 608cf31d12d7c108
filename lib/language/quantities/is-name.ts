const reference =
  /(?:^|[^a-z])(?:tables?|fig(?:ure|s|\.)?|section|chapter|box|appendix|annex|ref(?:erence|s|\.)?|page|pp?\.|algorithm|supplement|panel|item|question|recommendation|no\.|nct|isbn|doi|version|volume|vol\.|issue|study|trial|group|arm|cohort|model|article|file)\s?\(?$/;
const prefixWord =
  /(?:^|[^a-z])(?:pre|post|mid|age|aged|non|every|per|or|to|and|sub|bi|under|over|day|week|max|min)-$/;

/** Whether the digits or word at `at` belong to a name, a reference or a citation mark and count nothing. */
export function isName(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  if (/[a-zα-ω^_#@]/.test(before)) return true;
  if (!/[\d.]/.test(text.charAt(at))) return before === '-' && /[a-z]/.test(text.charAt(at - 2));
  if (/\d/.test(before) || (before === '.' && /[\d^]/.test(text.charAt(at - 2)))) return true;
  const head = text.slice(Math.max(0, at - 20), at);
  if (before === '-' && /[a-z]-$/.test(head)) return !prefixWord.test(head);
  if (/[a-z)\]]\^$|\^[\d,-]*$/.test(head)) return true;
  if (reference.test(head)) return true;
  const tail = text.slice(at, at + 24);
  if (/^\d+(?:\.\d+){2,}/.test(tail)) return true;
  if (/\[[\d,\s-]*$/.test(head) && /^[\d,\s-]+\]/.test(tail)) return true;
  return gluedName(tail);
}

/** `3tc`, `5-fu`, `2d`, `4f-pcc`, `1st`: digits joined to letters that are no unit. */
function gluedName(tail: string): boolean {
  const letters = /^[\d.,]+(-?)([a-z]+)(\d*)/.exec(tail);
  if (letters === null) return false;
  const [, hyphen = '', word = '', digits = ''] = letters;
  if (/^(?:st|nd|rd|th)$/.test(word) || /^(?:tc|fu|d|f|hiaa|ht|alpha|beta|p|q|a|b|c)$/.test(word))
    return word !== 'd' || hyphen !== '' || digits !== '';
  if (hyphen !== '' || digits !== '') return false;
  return !/^(?:x|to|or|and|%)/.test(word) && !knownGlued.test(word);
}

const knownGlued =
  /^(?:[kmμunpd]?g|mcg|gm|[mdcμuf]?l|[kcmμn]?m|cc|s|sec|secs|ms|min|mins|h|hr|hrs|d|day|days|w|wk|wks|week|weeks|mo|months?|y|yr|yrs|years?|m?mol|[μunp]mol|mcmol|m?eq|mosm|iu|u|units?|m?iu|ku|mmhg|kpa|cmh|c|f|kcal|kj|j|gy|cgy|msv|percent|fold|mme|bpm|rpm|lbs?|kgs|mgs|mls|hours?|minutes?|seconds?|times|tabs?|tablets?|puffs?|drops?|mmols|hourly|weekly|daily|cm|mm|k|bw|ml)$/;
