'use client';

import { useEffect, useRef, useState } from 'react';
import type { PageSize } from '@/lib/evidence/document';
import { openPdf } from './pdf-document';
import type { QuoteBox } from './quote-boxes';

const WIDEST_PIXELS = 2400;

/** One page of a PDF as it was published, with boxes over the quote. */
export function PdfPage(props: {
  readonly address: string;
  readonly page: number;
  readonly size: PageSize;
  readonly boxes: readonly QuoteBox[];
}) {
  const { address, page, size, boxes } = props;
  const canvas = useRef<HTMLCanvasElement>(null);
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    let stop = () => {};
    let wanted = true;
    const draw = async () => {
      const surface = canvas.current;
      if (surface === null) return;
      const proxy = await (await openPdf(address)).getPage(page);
      if (!wanted) return;
      const pixels = Math.min(WIDEST_PIXELS, surface.clientWidth * Math.max(1, window.devicePixelRatio));
      const viewport = proxy.getViewport({ scale: pixels / proxy.getViewport({ scale: 1 }).width });
      surface.width = Math.round(viewport.width);
      surface.height = Math.round(viewport.height);
      const task = proxy.render({ canvas: surface, viewport });
      stop = () => {
        task.cancel();
      };
      await task.promise;
      surface.dataset['drawn'] = String(page);
    };
    draw().catch((cause: unknown) => {
      if (!wanted) return;
      setFailed(true);
      reportError(new Error('the page could not be drawn', { cause }));
    });
    return () => {
      wanted = false;
      stop();
    };
  }, [address, page]);

  if (failed) return <p className="p-5">This page could not be drawn. Read the document as text instead.</p>;
  return (
    <div className="page-sheet">
      <canvas
        key={`${address}#${String(page)}`}
        ref={canvas}
        role="img"
        aria-label={`Page ${String(page)}${boxes.length > 0 ? ', the quote is marked' : ''}`}
        width={Math.round(size.width)}
        height={Math.round(size.height)}
      />
      <svg
        viewBox={`0 0 ${String(size.width)} ${String(size.height)}`}
        aria-hidden="true"
        preserveAspectRatio="none"
      >
        {boxes.map((box, place) => (
          <rect
            key={place}
            data-quote
            x={box.x - 1}
            y={box.y - 1}
            width={box.width + 2}
            height={box.height + 2}
          />
        ))}
      </svg>
    </div>
  );
}
