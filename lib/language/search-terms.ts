import { stemmer } from 'stemmer';

/** Changes whenever the same text may give other terms: releases built by another version are not carried over. */
export const searchTermsVersion = '1';

const word = /[\p{L}\p{N}]+(?:[.,]\p{N}+)*/gu;

/** The terms under which a text is indexed and asked for. */
export function searchTerms(text: string): readonly string[] {
  return (text.normalize('NFKC').toLowerCase().match(word) ?? []).map((token) => stemmer(token));
}
