import type { Root } from 'hast';
import type { DocumentMetadata } from '@/lib/evidence/document';
import { cleanLine } from '../clean-text';
import { unknownMetadata } from '@/lib/evidence/unknown-metadata';
import { bareDoi, statedYear, webAddress } from '../metadata';
import { findElements, rawText } from './html-tree';
import { attribute } from './unseen-elements';

const metaValues = (page: Root): ReadonlyMap<string, string> => {
  const values = new Map<string, string>();
  for (const meta of findElements(page, ['meta'])) {
    const name = (attribute(meta, 'name') || attribute(meta, 'property')).toLowerCase();
    const content = cleanLine(attribute(meta, 'content'));
    if (name !== '' && content !== '' && !values.has(name)) values.set(name, content);
  }
  return values;
};

/** What the page says of itself in its head: title, publisher, year, address, DOI, licence. */
export const htmlMetadata = (page: Root): DocumentMetadata => {
  const meta = metaValues(page);
  const first = (...names: readonly string[]): string | null =>
    names.map((name) => meta.get(name)).find((value) => value !== undefined) ?? null;
  const title = findElements(page, ['title'], 1).map(rawText)[0] ?? '';
  const canonical = findElements(page, ['link']).find((link) => attribute(link, 'rel').includes('canonical'));
  const licence = findElements(page, ['link', 'a']).find((link) =>
    /\blicense\b/.test(attribute(link, 'rel')),
  );
  return {
    ...unknownMetadata,
    title: first('citation_title', 'dc.title', 'og:title') ?? cleanLine(title),
    body: first('citation_publisher', 'dc.publisher', 'dcterms.publisher', 'og:site_name'),
    year: statedYear(
      first(
        'citation_publication_date',
        'citation_date',
        'dc.date',
        'dcterms.issued',
        'article:published_time',
      ),
    ),
    updated: first('dcterms.modified', 'article:modified_time', 'last-modified'),
    url: webAddress(canonical === undefined ? first('og:url') : attribute(canonical, 'href')),
    doi: bareDoi(first('citation_doi', 'dc.identifier')),
    licence:
      first('dc.rights', 'dcterms.license') ??
      (licence === undefined ? null : attribute(licence, 'href') || null),
  };
};
