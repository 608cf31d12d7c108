'use client';

import type { Citation } from '@/lib/answer/claim';
import { sourceName } from '../../marks/source-name';
import type { PairFocus } from './pair-focus';

/** The number of a citation behind its claim; `verdict` says what the checks found, null where nobody may know. */
export function CitationChip(props: {
  readonly citation: Citation;
  readonly focus: PairFocus;
  readonly verdict: string | null;
}) {
  const { citation, focus, verdict } = props;
  const number = citation.number;
  const name = `Citation ${String(number)}: ${sourceName(citation.document)}`;
  const drop = () => {
    focus.activate(null);
  };
  const take = () => {
    focus.activate(number);
  };
  return (
    <button
      type="button"
      className="chip"
      data-active={focus.active === number}
      aria-label={verdict === null ? name : `${name}, ${verdict}`}
      onMouseEnter={take}
      onMouseLeave={drop}
      onFocus={take}
      onBlur={drop}
      onClick={() => {
        focus.open(number);
      }}
    >
      {number}
    </button>
  );
}
