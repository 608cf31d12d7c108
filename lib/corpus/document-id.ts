import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { asDocumentId } from '../evidence/ids';
import type { DocumentId } from '../evidence/ids';

const MAXIMUM_SLUG = 80;

const slug = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MAXIMUM_SLUG)
    .replace(/^-+|-+$/g, '');

/** The id the document gives itself, else one made of its file name and its place: the same file keeps its id. */
export const documentId = (source: string, stated: string | null): DocumentId => {
  const own = stated === null ? '' : slug(stated);
  if (own !== '') return asDocumentId(own);
  const name = slug(posix.basename(source).replace(/\.[a-z0-9]{1,5}$/i, '')) || 'document';
  return asDocumentId(`${name}-${createHash('sha256').update(source).digest('hex').slice(0, 8)}`);
};
