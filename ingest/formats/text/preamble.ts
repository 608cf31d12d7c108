import type { DocumentMetadata } from '@/lib/evidence/document';
import { unknownMetadata } from '@/lib/evidence/unknown-metadata';
import { bareDoi, statedYear, webAddress } from '../metadata';

const FIELD = /^([A-Z][A-Za-z_ -]{1,24}):\s+(\S.*)$/;
const MAXIMUM_FIELDS = 15;

export interface Preamble {
  readonly metadata: DocumentMetadata;
  readonly body: string;
}

/**
 * A block of `NAME: value` lines at the head of a text, with a title or an address among them and closed by a rule or a
 * blank line, says what the document is.
 */
export const splitPreamble = (text: string): Preamble => {
  const lines = text.split('\n');
  const fields = new Map<string, string>();
  let at = 0;
  while (at < lines.length && at < MAXIMUM_FIELDS) {
    const field = FIELD.exec((lines[at] ?? '').trim());
    if (field === null) break;
    fields.set((field[1] ?? '').toLowerCase().replace(/[ -]/g, '_'), (field[2] ?? '').trim());
    at += 1;
  }
  const closed = /^\s*(?:[-=_*]{3,}\s*)?$/.test(lines[at] ?? '');
  if (fields.size < 2 || !closed || !(fields.has('title') || fields.has('url')))
    return { metadata: unknownMetadata, body: text };
  const metadata: DocumentMetadata = {
    ...unknownMetadata,
    title: fields.get('title') ?? '',
    body: fields.get('publisher') ?? fields.get('source') ?? null,
    year: statedYear(fields.get('year') ?? fields.get('published') ?? fields.get('date')),
    version: fields.get('version') ?? null,
    url: webAddress(fields.get('url')),
    doi: bareDoi(fields.get('doi')),
    licence: fields.get('licence') ?? fields.get('license') ?? null,
  };
  return { metadata, body: lines.slice(at + 1).join('\n') };
};
