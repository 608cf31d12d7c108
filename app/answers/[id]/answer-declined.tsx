import type { Passage } from '@/lib/evidence/passage';
import type { Hit } from '@/lib/retrieval/hit';
import { documentAddress, sourceName } from '../../marks/source-name';
import { quoteTable } from '../../marks/quote-table';
import { declinedWords } from './answer-words';
import type { AnswerView } from './fold-answer';
import { TableQuote } from './quote-block';

const EXCERPT_ROWS = 4;

/** A declined answer is an answer: why, what would help, and the nearest passages there are. */
export function AnswerDeclined({ view }: { readonly view: AnswerView }) {
  const { declined, started } = view;
  if (declined === null) return null;
  return (
    <section aria-label="Declined" className="max-w-[68ch]">
      <h2 className="text-xl font-semibold tracking-tight">{declinedWords(declined.reason)}</h2>
      <p className="mt-2">{declined.text}</p>
      {declined.help.length > 0 && (
        <>
          <h3 className="mt-6 text-sm font-semibold text-quiet">What would help</h3>
          <ul className="mt-1 list-disc space-y-1 pl-5">
            {declined.help.map((help) => (
              <li key={help}>{help}</li>
            ))}
          </ul>
        </>
      )}
      {declined.nearest.length > 0 && (
        <>
          <h3 className="mt-6 text-sm font-semibold text-quiet">
            Nearest passages: related, but no answer to this question
          </h3>
          <ol>
            {declined.nearest.map((hit) => (
              <NearestPassage key={hit.passage.id} hit={hit} releaseId={started?.releaseId ?? ''} />
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

function NearestPassage({ hit, releaseId }: { readonly hit: Hit; readonly releaseId: string }) {
  const { passage, document } = hit;
  return (
    <li className="border-b border-hairline py-3 last:border-0">
      <p className="text-sm">
        <span className="font-semibold">{sourceName(document)}</span>
        <span className="text-quiet"> · {[document.title, ...passage.sectionPath].join(' › ')}</span>
      </p>
      <PassageExcerpt passage={passage} />
      <a className="link text-sm" href={documentAddress({ ...passage, releaseId })}>
        Open in document
        <span className="sr-only">: {document.title}</span>
      </a>
    </li>
  );
}

function PassageExcerpt({ passage }: { readonly passage: Passage }) {
  const whole = { ...passage, passageId: passage.id };
  const table = quoteTable(whole, passage);
  if (table === null) return <blockquote className="quoted mt-1 line-clamp-4">{passage.text}</blockquote>;
  const shown = { ...table, rows: table.rows.slice(0, EXCERPT_ROWS) };
  return (
    <blockquote>
      <TableQuote quote={whole} table={shown} marks={[]} />
    </blockquote>
  );
}
