import type { Span } from '@/lib/evidence/span';

export interface Segment<Kind extends string> {
  readonly text: string;
  readonly start: number;
  readonly kinds: readonly Kind[];
}

export type Marked<Kind extends string> = Span & { readonly kind: Kind };

/**
 * Cuts a text at the edges of its marks. The segments joined give the text back; each names the kinds of the marks that
 * cover it, in the order given. Marks may overlap; what lies outside the text is ignored.
 */
export function markSpans<Kind extends string>(
  text: string,
  marks: readonly Marked<Kind>[],
): readonly Segment<Kind>[] {
  const inside = marks
    .map((mark) => ({ ...mark, start: Math.max(0, mark.start), end: Math.min(text.length, mark.end) }))
    .filter((mark) => mark.end > mark.start);
  const cuts = [...new Set([0, text.length, ...inside.flatMap((mark) => [mark.start, mark.end])])];
  cuts.sort((left, right) => left - right);
  return cuts.slice(0, -1).map((start, place) => ({
    start,
    text: text.slice(start, cuts[place + 1]),
    kinds: [
      ...new Set(inside.filter((mark) => mark.start <= start && start < mark.end).map((mark) => mark.kind)),
    ],
  }));
}
