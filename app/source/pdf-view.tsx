'use client';

import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { ParsedDocument } from '@/lib/evidence/document';
import type { Span } from '@/lib/evidence/span';
import { PdfPage } from './pdf-page';
import { quoteBoxes } from './quote-boxes';
import { scrollToQuote } from './scroll-to-quote';

/** The pages of a PDF, one at a time, opened where the quote stands. */
export function PdfView(props: {
  readonly address: string;
  readonly parsed: ParsedDocument;
  readonly quote: Span | null;
  readonly choice: ReactNode;
}) {
  const { parsed, quote } = props;
  const boxes = quote === null ? [] : quoteBoxes(parsed.lines, quote);
  const quotePage = boxes[0]?.page ?? 1;
  const place = `${String(quote?.start)}-${String(quote?.end)}`;
  const [turned, setTurned] = useState({ place, page: quotePage });
  const page = turned.place === place ? turned.page : quotePage;
  const scroll = useRef<HTMLDivElement>(null);
  const size = parsed.pages[page - 1];
  const onPage = boxes.filter((box) => box.page === page);

  useEffect(() => {
    scrollToQuote(scroll.current);
  }, [page, place]);

  const turn = (to: number) => {
    setTurned({ place, page: Math.min(parsed.pages.length, Math.max(1, to)) });
  };
  return (
    <>
      <div className="source-inset flex flex-wrap items-center gap-x-6 border-b border-hairline text-sm">
        {props.choice}
        <PageTurner page={page} pages={parsed.pages.length} turn={turn} />
        {page !== quotePage && boxes.length > 0 && (
          <button
            type="button"
            className="control"
            onClick={() => {
              turn(quotePage);
            }}
          >
            Back to the quote
          </button>
        )}
      </div>
      {quote !== null && boxes.length === 0 && (
        <p className="source-inset py-2 text-sm text-partly">
          The quote was not found on a page: read the document as text to see it.
        </p>
      )}
      <div
        ref={scroll}
        className="source-scroll bg-sunk"
        tabIndex={0}
        role="region"
        aria-label="Page of the document"
      >
        {size !== undefined && <PdfPage address={props.address} page={page} size={size} boxes={onPage} />}
      </div>
    </>
  );
}

function PageTurner(props: {
  readonly page: number;
  readonly pages: number;
  readonly turn: (to: number) => void;
}) {
  const { page, pages, turn } = props;
  return (
    <div className="ml-auto flex items-center gap-5">
      <button
        type="button"
        className="control text-lg"
        aria-label="Previous page"
        title="Previous page"
        disabled={page === 1}
        onClick={() => {
          turn(page - 1);
        }}
      >
        ‹
      </button>
      <span aria-live="polite">
        Page {page} of {pages}
      </span>
      <button
        type="button"
        className="control text-lg"
        aria-label="Next page"
        title="Next page"
        disabled={page === pages}
        onClick={() => {
          turn(page + 1);
        }}
      >
        ›
      </button>
    </div>
  );
}
