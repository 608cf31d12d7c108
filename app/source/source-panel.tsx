'use client';

import { useEffect, useRef } from 'react';
import type { Citation } from '@/lib/answer/claim';
import type { LibraryDocument } from '@/lib/evidence/document';
import { RecognisedMark } from '../marks/recognised-mark';
import { sourceName } from '../marks/source-name';
import type { SourceAddresses } from './source-document';
import { SourceView } from './source-view';
import { useSourceDocument } from './use-source-document';

/** The guideline itself beside the answer, opened at a citation. */
export function SourcePanel(props: {
  readonly citation: Citation;
  readonly citations: readonly Citation[];
  readonly addressesOf: (citation: Citation) => SourceAddresses;
  readonly select: (number: number) => void;
  readonly close: () => void;
}) {
  const { citation } = props;
  const addresses = props.addressesOf(citation);
  const load = useSourceDocument(addresses.document);
  const panel = useRef<HTMLElement>(null);

  useEffect(() => {
    const before = document.activeElement;
    panel.current?.focus({ preventScroll: true });
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);

  return (
    <aside ref={panel} tabIndex={-1} aria-label="Source" className="source-panel outline-none">
      <SourceHead {...props} />
      {load.state === 'ready' && (
        <SourceView source={load.source} addresses={addresses} quote={citation.quote ?? citation.passage} />
      )}
      {load.state === 'loading' && <p className="source-inset py-4 text-quiet">Opening the document</p>}
      {(load.state === 'gone' || load.state === 'failed') && (
        <KeptPassage citation={citation} gone={load.state === 'gone'} />
      )}
      <p className="source-inset flex flex-wrap gap-x-6 border-t border-hairline py-2 text-sm">
        <a className="link" href={addresses.original} target="_blank" rel="noreferrer">
          Open original
        </a>
        <PublisherLink document={citation.document} />
      </p>
    </aside>
  );
}

function SourceHead(props: {
  readonly citation: Citation;
  readonly citations: readonly Citation[];
  readonly select: (number: number) => void;
  readonly close: () => void;
}) {
  const { citation, citations } = props;
  const place = citations.findIndex((known) => known.number === citation.number);
  const before = citations[place - 1];
  const after = citations[place + 1];
  return (
    <div className="source-inset border-b border-hairline py-2">
      <div className="flex items-center gap-5">
        <StepButton words="Previous citation" sign="‹" to={before} select={props.select} />
        <span className="text-sm text-quiet">
          Citation {citation.number} of {citations.length}
        </span>
        <StepButton words="Next citation" sign="›" to={after} select={props.select} />
        <button type="button" className="control ml-auto" onClick={props.close}>
          Close
          <span className="sr-only"> source</span>
        </button>
      </div>
      <h2 className="truncate font-semibold" title={citation.document.title}>
        {citation.document.title}
      </h2>
      <p className="truncate text-sm text-quiet">
        {[sourceName(citation.document), ...citation.passage.sectionPath].join(' › ')}
      </p>
      <p className="text-sm">
        <RecognisedMark document={citation.document} pages={citation.passage.pages} />
      </p>
    </div>
  );
}

function StepButton(props: {
  readonly words: string;
  readonly sign: string;
  readonly to: Citation | undefined;
  readonly select: (number: number) => void;
}) {
  const { to } = props;
  return (
    <button
      type="button"
      className="control text-lg"
      aria-label={props.words}
      title={props.words}
      disabled={to === undefined}
      onClick={() => {
        if (to !== undefined) props.select(to.number);
      }}
    >
      {props.sign}
    </button>
  );
}

function PublisherLink({ document }: { readonly document: LibraryDocument }) {
  if (document.url === null || !/^https?:\/\//u.test(document.url)) return null;
  return (
    <a className="link" href={document.url} target="_blank" rel="noreferrer">
      Publisher’s page
    </a>
  );
}

/** Answers keep what they cite: the passage can be read when its release is gone. */
function KeptPassage({ citation, gone }: { readonly citation: Citation; readonly gone: boolean }) {
  const { passage, quote } = citation;
  const start = quote === null ? 0 : quote.start - passage.start;
  const end = quote === null ? 0 : quote.end - passage.start;
  return (
    <div className="source-scroll" tabIndex={0} role="region" aria-label="Passage kept with the answer">
      <p className="source-inset pt-4 text-sm text-quiet">
        {gone
          ? 'This release is no longer in the library. The passage below was kept with the answer.'
          : 'The document could not be fetched: try again in a moment. The passage below was kept with the answer.'}
      </p>
      <div className="source-text">
        <p>
          {passage.text.slice(0, start)}
          <mark>{passage.text.slice(start, end)}</mark>
          {passage.text.slice(end)}
        </p>
      </div>
    </div>
  );
}
