/** Elements that a document may be shown with; everything else of it is text or is left out. */
export type RenderedTag =
  | 'p' | 'div' | 'h2' | 'h3' | 'h4' | 'h5' | 'h6' | 'blockquote' | 'pre' | 'figure' | 'figcaption' | 'hr' | 'br'
  | 'ul' | 'ol' | 'li' | 'dl' | 'dt' | 'dd'
  | 'table' | 'caption' | 'thead' | 'tbody' | 'tfoot' | 'tr' | 'th' | 'td'
  | 'strong' | 'em' | 'u' | 's' | 'sup' | 'sub' | 'code'; // prettier-ignore

export interface RenderedElement {
  readonly tag: RenderedTag;
  readonly children: readonly RenderedNode[];
  readonly columnSpan?: number;
  readonly rowSpan?: number;
  readonly scope?: 'row' | 'col';
  /** First number of an ordered list. */
  readonly start?: number;
}

export interface RenderedPicture {
  readonly tag: 'img';
  /** The picture itself as a `data:` address of PNG, JPEG, GIF or WebP; null for one that the document only refers to. */
  readonly source: string | null;
  readonly words: string;
}

/** A piece of a document as it was published: plain values, so that nothing of it can run, load or lead elsewhere. */
export type RenderedNode = string | RenderedElement | RenderedPicture;

/** A document as it was published: its blocks, spans, emphasis and pictures, without anything that acts. */
export interface Rendering {
  readonly nodes: readonly RenderedNode[];
}

/** The texts of a rendering in reading order; a text is told by its place in this list. */
export function renderedTexts(nodes: readonly RenderedNode[]): readonly string[] {
  const texts: string[] = [];
  const visit = (node: RenderedNode): void => {
    if (typeof node === 'string') texts.push(node);
    else if (node.tag !== 'img') node.children.forEach(visit);
  };
  nodes.forEach(visit);
  return texts;
}
