import { Moment } from '../../marks/moment';
import { supportWords } from '../../marks/support-mark';
import { listReferences, referenceText } from './answer-references';
import type { AnswerView } from './fold-answer';

/** On paper only: quotes as footnotes, the reference list, release and time. */
export function PrintNotes({ view }: { readonly view: AnswerView }) {
  return (
    <div className="hidden text-sm print:block">
      {view.citations.length > 0 && (
        <>
          <h2 className="mt-4 font-semibold">Quotes</h2>
          {view.citations.map((citation) => (
            <p key={citation.number}>
              [{citation.number}]{' '}
              {citation.quote === null
                ? 'Quote not found in the passage cited'
                : `“${citation.quote.text.trim()}”`}{' '}
              ({supportWords(citation.support)})
            </p>
          ))}
          <h2 className="mt-4 font-semibold">References</h2>
          {listReferences([...view.claims, ...view.leftOut]).map((reference) => (
            <p key={reference.document.id}>
              {reference.numbers.map((number) => `[${String(number)}]`).join('')}{' '}
              {referenceText(reference.document)}
            </p>
          ))}
        </>
      )}
      {view.started !== null && (
        <p className="mt-4">
          Almanac, release {view.started.releaseId}, model {view.started.model},{' '}
          <Moment iso={view.ended?.endedAt ?? view.started.startedAt} />. It does not replace the guideline or
          your judgement.
        </p>
      )}
    </div>
  );
}
