import type { Citation } from '@/lib/answer/claim';
import type { Quote } from '@/lib/evidence/quote';
import type { Span } from '@/lib/evidence/span';
import { disagreeingQuoteWords } from '../../marks/disagreement-marks';
import type { Marked } from '../../marks/mark-spans';
import { MarkedText } from '../../marks/marked-text';
import type { MarkKind } from '../../marks/marked-text';
import { matchedWords } from '../../marks/matched-words';
import { quoteInPassage } from '../../marks/quote-in-passage';
import type { QuoteTable } from '../../marks/quote-table';
import { inWholeRows, quoteTable } from '../../marks/quote-table';

type QuoteMarks = readonly Marked<MarkKind>[];

/** The quote in the guideline's own setting: words it shares with the claim marked, words that disagree underlined. */
export function QuoteBlock({ citation, claim }: { readonly citation: Citation; readonly claim: string }) {
  const { quote, passage } = citation;
  if (quote === null) return <QuoteNotFound citation={citation} />;
  const marks: QuoteMarks = [
    ...matchedWords(claim, quote.text).map((span) => ({ ...span, kind: 'match' as const })),
    ...disagreeingQuoteWords(citation),
  ];
  const rows = inWholeRows(quote, passage);
  const table = quoteTable(rows, passage);
  const cited = { start: quote.start - rows.start, end: quote.end - rows.start };
  if (table !== null)
    return <TableQuote quote={rows} table={table} marks={shifted(marks, cited.start)} cited={cited} />;
  const shown = quoteInPassage(quote, passage);
  return (
    <blockquote className="quoted">
      <span className="around">{shown.before}</span>
      <MarkedText text={shown.quote} marks={marks} />
      <span className="around">{shown.after}</span>
    </blockquote>
  );
}

function QuoteNotFound({ citation }: { readonly citation: Citation }) {
  return (
    <div className="space-y-2">
      <p className="text-disagrees">These words were not found in the passage cited:</p>
      <blockquote className="quoted">
        <s className="differs">{citation.given}</s>
      </blockquote>
      <p className="text-quiet">The passage says:</p>
      <blockquote className="quoted line-clamp-6">{citation.passage.text}</blockquote>
    </div>
  );
}

/** Quoted rows as a table with the header they stand under. */
export function TableQuote(props: {
  readonly quote: Quote;
  readonly table: QuoteTable;
  readonly marks: QuoteMarks;
  /** What is cited of the rows; null when it is all of them. */
  readonly cited?: Span;
}) {
  const { quote, table, marks, cited = { start: 0, end: props.quote.text.length } } = props;
  return (
    <div className="overflow-x-auto" role="group" aria-label="Quoted table rows" tabIndex={0}>
      <table className="quote-table">
        {table.header !== null && (
          <thead>
            <tr>
              {table.header.map((cell, column) =>
                cell === '' ? (
                  <td key={column} />
                ) : (
                  <th key={column} scope="col">
                    {cell}
                  </th>
                ),
              )}
            </tr>
          </thead>
        )}
        <tbody>
          {table.rows.map((row, place) => (
            <tr key={place}>
              {row.map((cell) => (
                <td key={cell.start} className={overlap(cell, cited) ? undefined : 'text-quiet'}>
                  <MarkedText
                    text={quote.text.slice(cell.start, cell.end)}
                    marks={shifted(marks, -cell.start)}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function shifted(marks: QuoteMarks, by: number): QuoteMarks {
  return marks.map((mark) => ({ ...mark, start: mark.start + by, end: mark.end + by }));
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && a.end > b.start;
}
