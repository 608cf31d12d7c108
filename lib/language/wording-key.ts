const alike: Readonly<Record<string, string>> = {
  '-': ' ',
  '’': "'",
  ae: 'e',
  oe: 'e',
  our: 'or',
  iz: 'is',
  yz: 'ys',
  ph: 'f',
};
const different = /[-’]|ae|oe|our|iz|yz|ph/g;

/**
 * A wording, or a list of them, as it is looked up: lower case, hyphens as spaces, British and American spellings alike. Coarser than
 * `oneSpelling` and faster, for thousands of keys are made at once.
 */
export function wordingKey(wording: string): string {
  return wording.toLowerCase().replaceAll(different, (found) => alike[found] ?? found);
}

/** The last word without its plural, or as it is. Short single words are left alone: `holds` and `fits` are verbs. */
export function singularKey(key: string): string {
  const plural = key.includes(' ') ? /[^\W\d_]{3}s$/ : /^[^\W\d_]{7,}s$/;
  return plural.test(key) && !/(?:ss|us|is)$/.test(key) ? key.slice(0, -1) : key;
}
