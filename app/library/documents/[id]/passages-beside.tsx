'use client';

import { useState } from 'react';
import type { Passage } from '@/lib/evidence/passage';
import { FilterField } from '../../../marks/filter-field';
import { holdsAllWords } from '../../../marks/holds-all-words';
import type { ShownAddresses, SourceDocument } from '../../../source/source-document';
import { SourceView } from '../../../source/source-view';

const MOST = 300;

/** The passages that retrieval finds, beside the pages they were cut from; the one in hand is marked there. */
export function PassagesBeside(props: {
  readonly source: SourceDocument;
  readonly passages: readonly Passage[];
  readonly addresses: ShownAddresses;
}) {
  const { passages } = props;
  const [wanted, setWanted] = useState('');
  const [chosen, setChosen] = useState<Passage | null>(passages[0] ?? null);
  const found = passages.filter((passage) =>
    holdsAllWords([passage.kind, ...passage.sectionPath, passage.text].join(' '), wanted),
  );
  return (
    <section aria-labelledby="passages" className="mt-6">
      <h2 id="passages" className="font-medium">
        Passages beside the document
      </h2>
      <div className="grid gap-6 lg:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
        <div>
          <FilterField
            label="Filter passages"
            value={wanted}
            change={setWanted}
            shown={found.length}
            all={passages.length}
          />
          <ol className="passage-list" aria-label="Passages" tabIndex={0}>
            {found.slice(0, MOST).map((passage) => (
              <li key={passage.id}>
                <button
                  type="button"
                  className="passage-choice"
                  aria-pressed={passage.id === chosen?.id}
                  onClick={() => setChosen(passage)}
                >
                  <span className="text-xs text-quiet">{factsOf(passage)}</span>
                  <span className="line-clamp-3 font-serif">{passage.text}</span>
                </button>
              </li>
            ))}
          </ol>
          {found.length > MOST && (
            <p className="text-sm text-quiet">The first {MOST} are listed: type to narrow the list.</p>
          )}
        </div>
        <div className="document-page border border-hairline">
          <SourceView source={props.source} addresses={props.addresses} quote={chosen} />
        </div>
      </div>
    </section>
  );
}

function factsOf({ kind, grade, pages, sectionPath, anchored }: Passage): string {
  return [
    kind,
    grade?.number,
    grade?.strength,
    pages.length === 0 ? null : `page ${pages.join(', ')}`,
    sectionPath.at(-1),
    anchored ? null : 'not found again',
  ]
    .filter((fact) => fact !== null && fact !== undefined && fact !== '')
    .join(' · ');
}
