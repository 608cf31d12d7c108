'use client';

import { useEffect, useState } from 'react';

const AFTER_PAINT_MS = 150;

/** Tells a screen reader once, in one sentence, that the answer has ended; the stream itself is never read out. */
export function AnnounceEnding({ sentence }: { readonly sentence: string }) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    // A live region speaks only of what changes after it is on the page.
    const timer = setTimeout(() => {
      setSaid(sentence);
    }, AFTER_PAINT_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [sentence]);
  return (
    <p role="status" className="sr-only">
      {said}
    </p>
  );
}
