import type { ReactNode } from 'react';
import type { Marked, Segment } from './mark-spans';
import { markSpans } from './mark-spans';

export type MarkKind = 'match' | 'struck' | 'differs';

const NUMBER_AND_UNIT =
  /(\d[\d.,]* (?:%|°C|(?:kg|g|mg|mcg|µg|μg|ng|L|mL|dL|mmol|mol|IU|units?|mmHg|mm Hg|cm|mm|min|h|hours?|days?|weeks?|months?|years?)\b(?:\/\w+)*))/u;

/**
 * Text with words marked. `match`: words claim and quote share; `struck`: words of a claim that its quote does not
 * carry; `differs`: the words of a quote that disagree.
 */
export function MarkedText(props: { readonly text: string; readonly marks: readonly Marked<MarkKind>[] }) {
  return markSpans(props.text, props.marks).map((segment) => (
    <MarkedSegment key={segment.start} segment={segment} />
  ));
}

function MarkedSegment({ segment }: { readonly segment: Segment<MarkKind> }) {
  const words = <UnbrokenUnits text={segment.text} />;
  if (segment.kinds.includes('struck')) return <s className="differs">{words}</s>;
  if (segment.kinds.includes('differs')) return <u className="differs">{words}</u>;
  if (segment.kinds.includes('match')) return <mark>{words}</mark>;
  return words;
}

/** Keeps a number and its unit on one line without touching the characters: what is copied must stay plain. */
function UnbrokenUnits({ text }: { readonly text: string }): ReactNode {
  const parts = text.split(NUMBER_AND_UNIT);
  if (parts.length === 1) return text;
  return parts.map((part, place) =>
    place % 2 === 1 ? (
      <span key={place} className="whitespace-nowrap">
        {part}
      </span>
    ) : (
      part
    ),
  );
}
