import { searchTerms } from '../language/search-terms';

const functionWords = new Set(
  searchTerms(
    `a an the and or of in on at to for from by with as is are was were be been being do does did done has have had
    can could should would will shall may might must i we you he she it they them their his her its our my your this
    that these those there here what which who whom whose when where why how if then than so such into about over
    any some each per also just very much many get give given use used using need needed patient patients`,
  ),
);

/** Search terms that carry meaning; negation words are kept. */
export function contentTerms(text: string): readonly string[] {
  return searchTerms(text).filter((term) => !functionWords.has(term));
}
