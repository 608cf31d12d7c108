import type { DocumentMetadata } from './document';

/** What is known of a document before anything was read: nothing. */
export const unknownMetadata: DocumentMetadata = {
  title: '',
  isDigest: false,
  body: null,
  bodyShort: null,
  year: null,
  updated: null,
  version: null,
  url: null,
  doi: null,
  jurisdiction: null,
  specialty: null,
  population: null,
  standing: 'unknown',
  supersedes: [],
  supersededBy: null,
  reviewDate: null,
  grading: null,
  licence: null,
};
