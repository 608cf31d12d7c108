'use client';

import { useCallback, useMemo, useState } from 'react';
import type { Citation } from '@/lib/answer/claim';
import type { ItemToRate } from '@/lib/panel/study/own-rating';

/** The citation whose guideline is open, by its number. The addresses name item and number: the server knows which answer it was. */
export function useBlindSource(studyId: string, item: ItemToRate) {
  const [number, setNumber] = useState<number | null>(null);
  const [active, activate] = useState<number | null>(null);
  const citations = useMemo(
    () => item.answers.flatMap(({ claims }) => claims.flatMap((claim) => claim.citations)),
    [item],
  );
  const current = citations.find((citation) => citation.number === number) ?? null;
  const addressesOf = useCallback(
    (citation: Citation) => {
      const document = `/rate/${encodeURIComponent(studyId)}/items/${encodeURIComponent(item.itemId)}/sources/${String(citation.number)}`;
      return { document, original: `${document}/original`, rendering: null };
    },
    [studyId, item.itemId],
  );
  return {
    current,
    citations,
    active,
    activate,
    addressesOf,
    open: setNumber,
    close: () => {
      setNumber(null);
    },
    step: (by: 1 | -1) => {
      const place = current === null ? (by === 1 ? -1 : citations.length) : citations.indexOf(current);
      const next = citations[place + by];
      if (next !== undefined) setNumber(next.number);
    },
  };
}
