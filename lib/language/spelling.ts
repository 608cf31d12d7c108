/**
 * British and American spellings, and old and new transliterations, brought to one form. The form is a key for matching,
 * not a word to show: it need not be a correct spelling of either.
 */
const rules: readonly (readonly [RegExp, string])[] = [
  [/haem|hæm/, 'hem'],
  [/aemi(?=a|c)/, 'emi'],
  [/oedem|œdem/, 'edem'],
  [/(?<=^|[^o])oe(?=soph|str|dip)/, 'e'],
  [/paed/, 'ped'],
  [/aesth/, 'esth'],
  [/gynaec/, 'gynec'],
  [/caes/, 'ces'],
  [/faec/, 'fec'],
  [/caec/, 'cec'],
  [/coel/, 'cel'],
  [/r?rhoe/, 'rrhe'],
  [/pnoe/, 'pne'],
  [/foet/, 'fet'],
  [/homoeo/, 'homeo'],
  [/aetio/, 'etio'],
  [/anaem/, 'anem'],
  [/leuc(?=o|a)/, 'leuk'],
  [/leukaem/, 'leukem'],
  [/sulph/, 'sulf'],
  [/manoeuv/, 'maneuv'],
  [/diarrhoe/, 'diarrhe'],
  [/orthopaed/, 'orthoped'],
  [/(tum|behavi|col|lab|fav|hum|vap|od|neighb|hon|rum|flav)our/, '$1or'],
  [/(lit|fib|tit|cent|met|calib)re(?=s?$)/, '$1er'],
  [/programme/, 'program'],
  [/ageing/, 'aging'],
  [/grey/, 'gray'],
  [/y[sz]e(?=[drs]?$)/, 'yze'],
  [/ys(?=ing$)/, 'yz'],
  [/is(?=(?:e|ed|es|er|ers|ing|ation|ations|able)$)/, 'iz'],
  [/(?<=[aeiou])ll(?=(?:ed|ing|er|ers|ation)$)/, 'l'],
  [/fulfill|fulfil/, 'fulfil'],
  [/licence/, 'license'],
  [/defence/, 'defense'],
  [/practise/, 'practice'],
];
const affected = /ae|oe|æ|œ|our|re|ph|ys|yz|is|ll|mm|ence|ageing|grey|leuc|rh|fil/;

/** A lower-case word to its key; words without variants come back as they are. */
export function oneSpelling(word: string): string {
  if (word.length < 5 || !affected.test(word)) return word;
  return rules.reduce((spelled, [pattern, form]) => spelled.replace(pattern, form), word);
}
