'use client';

import { useEffect, useMemo, useRef, type ReactNode } from 'react';
import type { ParsedDocument } from '@/lib/evidence/document';
import { placeQuote } from '@/lib/evidence/place-quote';
import { renderedTexts } from '@/lib/evidence/rendering';
import type { Span } from '@/lib/evidence/span';
import { RenderedDocument } from './rendered-document';
import { scrollToQuote } from './scroll-to-quote';
import { SourceText } from './source-text';
import { useRendering } from './use-rendering';

/** A document as it was published, opened where the quote stands; its text where it cannot be shown so, and why. */
export function RenderedView(props: {
  readonly address: string;
  readonly parsed: ParsedDocument;
  readonly quote: Span | null;
  readonly choice: ReactNode;
}) {
  const { parsed } = props;
  const load = useRendering(props.address);
  const scroll = useRef<HTMLDivElement>(null);
  const [start, end] = [props.quote?.start ?? null, props.quote?.end ?? null];
  const placed = useMemo(() => {
    if (load.state !== 'ready' || start === null || end === null) return [];
    return placeQuote(parsed, { start, end }, renderedTexts(load.rendering.nodes));
  }, [load, parsed, start, end]);

  useEffect(() => {
    scrollToQuote(scroll.current);
  }, [placed]);

  const instead =
    load.state === 'failed'
      ? `The document cannot be shown as it was published, so this is its text. ${load.reason}`
      : placed === null
        ? 'The quote could not be placed in the document as it was published, so this is its text.'
        : null;
  return (
    <>
      <div className="source-inset border-b border-hairline">{props.choice}</div>
      {instead !== null && <p className="source-inset py-2 text-sm text-partly">{instead}</p>}
      <div
        ref={scroll}
        className="source-scroll"
        tabIndex={0}
        role="region"
        aria-label={instead === null ? 'The document' : 'Text of the document'}
        aria-busy={load.state === 'loading'}
      >
        {load.state === 'loading' && <p className="source-inset py-4 text-quiet">Opening the document</p>}
        {load.state === 'ready' && placed !== null && (
          <RenderedDocument nodes={load.rendering.nodes} marked={placed} />
        )}
        {instead !== null && <SourceText parsed={parsed} quote={props.quote} />}
      </div>
    </>
  );
}
