'use client';

import { useEffect, useRef, useState } from 'react';
import type { Span } from '@/lib/evidence/span';
import { PdfView } from './pdf-view';
import type { SourceDocument } from './source-document';
import { originalAddress } from './source-document';
import { SourceText } from './source-text';

/** A document with a quote marked in it: its real pages where it has any, else its canonical text. */
export function SourceView(props: {
  readonly source: SourceDocument;
  readonly releaseId: string;
  readonly quote: Span | null;
}) {
  const { source, quote } = props;
  const hasPages = source.document.format === 'pdf' && source.parsed.pages.length > 0;
  const [asText, setAsText] = useState(!hasPages);
  const scroll = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const mark = scroll.current?.querySelector('mark[data-quote]');
    if (mark === null || mark === undefined) scroll.current?.scrollTo({ top: 0 });
    else mark.scrollIntoView({ block: 'center' });
  }, [source, quote?.start, quote?.end, asText]);

  return (
    <>
      {hasPages && (
        <div role="group" aria-label="Show the document as" className="flex gap-6 px-5 text-sm">
          {(['Pages', 'Text'] as const).map((words) => (
            <button
              key={words}
              type="button"
              className="control aria-pressed:font-semibold aria-pressed:text-ink"
              aria-pressed={asText === (words === 'Text')}
              onClick={() => {
                setAsText(words === 'Text');
              }}
            >
              {words}
            </button>
          ))}
        </div>
      )}
      {asText ? (
        <div
          ref={scroll}
          className="source-scroll"
          tabIndex={0}
          role="region"
          aria-label="Text of the document"
        >
          <SourceText parsed={source.parsed} quote={quote} />
        </div>
      ) : (
        <PdfView
          address={originalAddress(source.document.id, props.releaseId)}
          parsed={source.parsed}
          quote={quote}
        />
      )}
    </>
  );
}
