/**
 * A wording, or a list of them, as it is looked up: lower case, hyphens as spaces, British and American spellings alike. Coarser than
 * `oneSpelling` and faster, for thousands of keys are made at once.
 */
export function wordingKey(wording: string): string {
  return wording
    .toLowerCase()
    .replaceAll('-', ' ')
    .replaceAll('’', "'")
    .replaceAll('ae', 'e')
    .replaceAll('oe', 'e')
    .replaceAll('our', 'or')
    .replaceAll('iz', 'is')
    .replaceAll('yz', 'ys')
    .replaceAll('ph', 'f');
}

/** The last word without its plural, or as it is. Short single words are left alone: `holds` and `fits` are verbs. */
export function singularKey(key: string): string {
  const plural = key.includes(' ') ? /[^\W\d_]{3}s$/ : /^[^\W\d_]{7,}s$/;
  return plural.test(key) && !/(?:ss|us|is)$/.test(key) ? key.slice(0, -1) : key;
}
