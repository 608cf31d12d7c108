'use client';

import { useEffect, useRef, useState } from 'react';
import type { Span } from '@/lib/evidence/span';
import { PdfView } from './pdf-view';
import type { SourceDocument } from './source-document';
import { scrollToQuote } from './scroll-to-quote';
import { SourceText } from './source-text';

/** A document with a quote marked in it: its real pages where it has any, else its canonical text. */
export function SourceView(props: {
  readonly source: SourceDocument;
  readonly original: string;
  readonly quote: Span | null;
}) {
  const { source, quote } = props;
  const hasPages = source.document.format === 'pdf' && source.parsed.pages.length > 0;
  const [asText, setAsText] = useState(!hasPages);
  const scroll = useRef<HTMLDivElement>(null);

  useEffect(() => {
    scrollToQuote(scroll.current);
  }, [source, quote?.start, quote?.end, asText]);

  const choice = hasPages && <PagesOrText asText={asText} choose={setAsText} />;
  if (!asText) {
    return <PdfView address={props.original} parsed={source.parsed} quote={quote} choice={choice} />;
  }
  return (
    <>
      {hasPages && <div className="border-b border-hairline px-5">{choice}</div>}
      <div
        ref={scroll}
        className="source-scroll"
        tabIndex={0}
        role="region"
        aria-label="Text of the document"
      >
        <SourceText parsed={source.parsed} quote={quote} />
      </div>
    </>
  );
}

function PagesOrText(props: { readonly asText: boolean; readonly choose: (asText: boolean) => void }) {
  return (
    <div role="group" aria-label="Show the document as" className="flex gap-5">
      {(['Pages', 'Text'] as const).map((words) => (
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
