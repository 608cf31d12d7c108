import type { Block, ParsedDocument, TableCell } from '@/lib/evidence/document';
import type { Span } from '@/lib/evidence/span';
import { markSpans } from '../marks/mark-spans';
import type { SourceBlock } from './source-blocks';
import { sourceBlocks } from './source-blocks';

interface Setting {
  readonly text: string;
  readonly quote: Span | null;
}

/** The canonical text of a document in its blocks, the quote marked. Always text, never markup of the document. */
export function SourceText(props: { readonly parsed: ParsedDocument; readonly quote: Span | null }) {
  const setting: Setting = { text: props.parsed.text, quote: props.quote };
  return (
    <div className="source-text">
      {sourceBlocks(props.parsed.blocks).map((block, place) => (
        <ArrangedBlock key={place} arranged={block} setting={setting} />
      ))}
    </div>
  );
}

function ArrangedBlock({ arranged, setting }: { readonly arranged: SourceBlock; readonly setting: Setting }) {
  switch (arranged.kind) {
    case 'heading': {
      const Heading = `h${String(arranged.level)}` as 'h2';
      return (
        <Heading>
          <Words span={arranged.block} setting={setting} />
        </Heading>
      );
    }
    case 'list':
      return (
        <ul>
          {arranged.blocks.map((block) => (
            <li key={block.start} data-depth={Math.min(block.depth, 2)}>
              <Words span={block} setting={setting} />
            </li>
          ))}
        </ul>
      );
    case 'other':
      return arranged.block.kind === 'table' ? (
        <SourceTable table={arranged.block} setting={setting} />
      ) : (
        <p>
          <Words span={arranged.block} setting={setting} />
        </p>
      );
  }
}

function SourceTable(props: {
  readonly table: Extract<Block, { kind: 'table' }>;
  readonly setting: Setting;
}) {
  const { table, setting } = props;
  return (
    <div className="table-scroll" role="group" aria-label="Table" tabIndex={0}>
      <table>
        {table.caption !== null && (
          <caption>
            <Words span={table.caption} setting={setting} />
          </caption>
        )}
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.start}>
              {row.cells.map((cell, column) => (
                <Cell key={column} cell={cell} setting={setting} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell({ cell, setting }: { readonly cell: TableCell; readonly setting: Setting }) {
  const Tag = cell.header && cell.end > cell.start ? 'th' : 'td';
  return (
    <Tag colSpan={cell.columnSpan} rowSpan={cell.rowSpan}>
      <Words span={cell} setting={setting} />
    </Tag>
  );
}

function Words({ span, setting }: { readonly span: Span; readonly setting: Setting }) {
  const { text, quote } = setting;
  const marks =
    quote === null
      ? []
      : [{ start: quote.start - span.start, end: quote.end - span.start, kind: 'quote' as const }];
  return markSpans(text.slice(span.start, span.end), marks).map((segment) =>
    segment.kinds.length > 0 ? (
      <mark key={segment.start} data-quote>
        {segment.text}
      </mark>
    ) : (
      segment.text
    ),
  );
}
