import { createElement, type ReactNode } from 'react';
import type { PlacedSpan } from '@/lib/evidence/place-quote';
import type { RenderedElement, RenderedNode } from '@/lib/evidence/rendering';
import { markSpans } from '../marks/mark-spans';

/** A document as it was published, the quote marked. Built of elements one by one: never markup of the document itself. */
export function RenderedDocument(props: {
  readonly nodes: readonly RenderedNode[];
  readonly marked: readonly PlacedSpan[];
}) {
  return <div className="source-text as-published">{draw(props.nodes, props.marked)}</div>;
}

function draw(nodes: readonly RenderedNode[], spans: readonly PlacedSpan[]): readonly ReactNode[] {
  const marked = new Map(spans.map((span) => [span.text, span]));
  let text = -1;
  const element = (node: RenderedElement, key: number): ReactNode => {
    const { tag, columnSpan, rowSpan, scope, start } = node;
    if (tag === 'br' || tag === 'hr') return createElement(tag, { key });
    const children = node.children.map(show);
    const made = createElement(tag, { key, colSpan: columnSpan, rowSpan, scope, start }, ...children);
    if (tag !== 'table') return made;
    return (
      <div key={key} className="table-scroll" role="group" aria-label="Table" tabIndex={0}>
        {made}
      </div>
    );
  };
  const show = (node: RenderedNode, key: number): ReactNode => {
    if (typeof node === 'string') {
      text += 1;
      return marks(node, marked.get(text));
    }
    if (node.tag !== 'img') return element(node, key);
    const words = node.words === '' ? 'Picture' : node.words;
    if (node.source === null)
      return <span key={key} className="picture-missing">{`[${words}: not kept here]`}</span>;
    // A picture of the document itself, as data: there is nothing to fetch or to make smaller.
    return createElement('img', { key, src: node.source, alt: node.words });
  };
  return nodes.map(show);
}

function marks(text: string, marked: PlacedSpan | undefined): ReactNode {
  if (marked === undefined) return text;
  return markSpans(text, [{ ...marked, kind: 'quote' as const }]).map((segment) =>
    segment.kinds.length === 0 ? (
      segment.text
    ) : (
      <mark key={segment.start} data-quote>
        {segment.text}
      </mark>
    ),
  );
}
