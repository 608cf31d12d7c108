'use client';

import { useEffect, useRef, useState } from 'react';
import type { ParsedDocument } from '@/lib/evidence/document';
import type { Span } from '@/lib/evidence/span';
import { PdfPage } from './pdf-page';
import { quoteBoxes } from './quote-boxes';

/** The pages of a PDF, one at a time, opened where the quote stands. */
export function PdfView(props: {
  readonly address: string;
  readonly parsed: ParsedDocument;
  readonly quote: Span | null;
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
    const mark = scroll.current?.querySelector('rect[data-quote]');
    if (mark === null || mark === undefined) scroll.current?.scrollTo({ top: 0 });
    else mark.scrollIntoView({ block: 'center' });
  }, [page, place]);

  const turn = (to: number) => {
    setTurned({ place, page: Math.min(parsed.pages.length, Math.max(1, to)) });
  };
  return (
    <>
      <div className="flex items-center gap-6 border-b border-hairline px-5 text-sm">
        <button
          type="button"
          className="control"
          disabled={page === 1}
          onClick={() => {
            turn(page - 1);
          }}
        >
          Previous page
        </button>
        <span aria-live="polite">
          Page {page} of {parsed.pages.length}
        </span>
        <button
          type="button"
          className="control"
          disabled={page === parsed.pages.length}
          onClick={() => {
            turn(page + 1);
          }}
        >
          Next page
        </button>
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
        <p className="px-5 py-2 text-sm text-partly">
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
