import { describe, expect, it } from 'vitest';
import type { LibraryDocument } from '../evidence/document';
import { asDocumentId } from '../evidence/ids';
import { sampleGuideline } from '../retrieval/sample-hits';
import { sourcesSince } from './sources-since';

const cited = sampleGuideline;
const next: LibraryDocument = { ...cited, id: asDocumentId('body-topic-2026'), year: 2026 };
const changes = (then: LibraryDocument, library: readonly LibraryDocument[]) =>
  sourcesSince([then, then], library).map(({ change, successor }) => [change, successor?.id ?? null]);

describe('what became of a cited document', () => {
  it('is nothing while the library holds the same text', () => {
    expect(changes(cited, [cited, next])).toEqual([]);
  });

  it('is replaced, with the successor, when either names the other', () => {
    expect(changes(cited, [cited, { ...next, supersedes: [cited.id] }])).toEqual([['replaced', next.id]]);
    const old: LibraryDocument = { ...cited, standing: 'superseded', supersededBy: next.id };
    expect(changes(cited, [old, next])).toEqual([['replaced', next.id]]);
    expect(changes(cited, [{ ...next, supersedes: [cited.id] }])).toEqual([['replaced', next.id]]);
  });

  it('is replaced without a link when the library lacks the successor', () => {
    expect(changes(cited, [{ ...cited, standing: 'superseded', supersededBy: 'A later edition' }])).toEqual([
      ['replaced', null],
    ]);
  });

  it('is not told again when the citation showed it already', () => {
    const old: LibraryDocument = { ...cited, standing: 'superseded', supersededBy: next.id };
    expect(changes(old, [old, next])).toEqual([]);
  });

  it('is withdrawn, removed or changed', () => {
    expect(changes(cited, [{ ...cited, standing: 'withdrawn' }])).toEqual([['withdrawn', null]]);
    expect(changes(cited, [])).toEqual([['removed', null]]);
    expect(changes(cited, [{ ...cited, contentHash: 'ff' }])).toEqual([['changed', null]]);
  });
});
