'use client';

import { useEffect, useRef, useState, type ReactNode } from 'react';
import { cellHeadings, type CellHeadings } from '@/lib/evidence/cell-headings';
import type { DocumentFormat, ParsedDocument } from '@/lib/evidence/document';
import type { Span } from '@/lib/evidence/span';
import { PdfView } from './pdf-view';
import { RenderedView } from './rendered-view';
import type { ShownAddresses, SourceDocument } from './source-document';
import { scrollToQuote } from './scroll-to-quote';
import { SourceText } from './source-text';

/** Formats that are shown as they were published, besides the pages of a PDF. */
const rendered: readonly DocumentFormat[] = ['html', 'docx', 'jats', 'epub'];

/** A document with a quote marked in it: as it was published where that can be shown, or its canonical text. */
export function SourceView(props: {
  readonly source: SourceDocument;
  readonly addresses: ShownAddresses;
  readonly quote: Span | null;
}) {
  const { source, addresses, quote } = props;
  const { document, parsed } = source;
  const hasPages = document.format === 'pdf' && parsed.pages.length > 0;
  const rendering = rendered.includes(document.format) ? addresses.rendering : null;
  const published = hasPages ? 'Pages' : rendering === null ? null : 'Document';
  const [asText, setAsText] = useState(false);
  const choice = published !== null && (
    <PublishedOrText published={published} asText={asText} choose={setAsText} />
  );
  const cell = quote === null ? null : cellHeadings(parsed, quote);
  return (
    <>
      {cell !== null && <CellPlace cell={cell} />}
      {asText || published === null ? (
        <TextView parsed={parsed} quote={quote} choice={choice} />
      ) : rendering === null ? (
        <PdfView address={addresses.original} parsed={parsed} quote={quote} choice={choice} />
      ) : (
        <RenderedView address={rendering} parsed={parsed} quote={quote} choice={choice} />
      )}
    </>
  );
}

function TextView(props: {
  readonly parsed: ParsedDocument;
  readonly quote: Span | null;
  readonly choice: ReactNode;
}) {
  const { parsed, quote, choice } = props;
  const scroll = useRef<HTMLDivElement>(null);
  useEffect(() => {
    scrollToQuote(scroll.current);
  }, [parsed, quote?.start, quote?.end]);
  return (
    <>
      {choice !== false && <div className="source-inset border-b border-hairline">{choice}</div>}
      <div
        ref={scroll}
        className="source-scroll"
        tabIndex={0}
        role="region"
        aria-label="Text of the document"
      >
        <SourceText parsed={parsed} quote={quote} />
      </div>
    </>
  );
}

/** What a quoted cell belongs to, wherever its table's head has scrolled to. */
function CellPlace({ cell }: { readonly cell: CellHeadings }) {
  const facts = [
    ['Table', cell.caption],
    ['Row', cell.rows.join(' › ')],
    ['Column', cell.columns.join(' › ')],
  ] as const;
  return (
    <dl
      aria-label="The quoted cell"
      className="source-inset flex flex-wrap gap-x-5 border-b border-hairline py-2 text-sm"
    >
      {facts.map(([name, words]) =>
        words === '' ? null : (
          <div key={name} className="flex min-w-0 gap-2">
            <dt className="text-quiet">{name}</dt>
            <dd className="line-clamp-2">{words}</dd>
          </div>
        ),
      )}
    </dl>
  );
}

function PublishedOrText(props: {
  readonly published: 'Pages' | 'Document';
  readonly asText: boolean;
  readonly choose: (asText: boolean) => void;
}) {
  return (
    <div role="group" aria-label="Show the document as" className="flex gap-5">
      {[props.published, 'Text' as const].map((words) => (
        <button
          key={words}
          type="button"
          className="control aria-pressed:font-semibold aria-pressed:text-ink"
          aria-pressed={props.asText === (words === 'Text')}
          onClick={() => {
            props.choose(words === 'Text');
          }}
        >
          {words}
        </button>
      ))}
    </div>
  );
}
