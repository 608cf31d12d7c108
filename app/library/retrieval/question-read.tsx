import type { Notion } from '@/lib/question/search-query';
import type { RetrievalTrace } from '@/lib/retrieval/trace-retrieval';

/** How the question was read: what is asked, each rewriting, and what every word weighs. */
export function QuestionRead({ trace }: { readonly trace: RetrievalTrace }) {
  const { focus, rewritings, notions, embedded } = trace;
  return (
    <section aria-labelledby="read-heading">
      <h2 id="read-heading" className="font-medium">
        How the question was read
      </h2>
      <div className="mt-1 max-w-[68ch] space-y-1 text-sm">
        <p>
          <span className="text-quiet">Asked: </span>
          {focus.asked}
        </p>
        {focus.background !== '' && (
          <p>
            <span className="text-quiet">Circumstances, which count less: </span>
            {focus.background}
          </p>
        )}
        <p>
          <span className="text-quiet">Given to the embedding: </span>
          {embedded}
        </p>
      </div>
      {rewritings.length === 0 ? (
        <p className="mt-2 text-sm">
          Nothing was rewritten: no abbreviation, other name or lay word is known for its words.
        </p>
      ) : (
        <>
          <h3 className="mt-3 text-sm text-quiet">Rewritings, in order</h3>
          <ol aria-label="Rewritings" className="max-w-[68ch] list-decimal ps-5 text-sm">
            {rewritings.map((rewriting) => (
              <li key={rewriting}>{rewriting}</li>
            ))}
          </ol>
        </>
      )}
      {notions.length === 0 ? (
        <p className="mt-2 text-sm">No word is left to search for: every word of it only asks.</p>
      ) : (
        <details className="mt-2">
          <summary className="cursor-pointer py-1 text-sm">Words searched for: {notions.length}</summary>
          <div className="overflow-x-auto" role="region" aria-label="Words searched for" tabIndex={0}>
            <table className="register sm:max-w-[48rem]">
              <thead>
                <tr>
                  <th scope="col">As written</th>
                  <th scope="col" className="number">
                    Weight
                  </th>
                  <th scope="col">Looked up as</th>
                </tr>
              </thead>
              <tbody>
                {notions.map((notion) => (
                  <tr key={keyOf(notion)}>
                    <td>{notion.label}</td>
                    <td className="number">{notion.weight.toFixed(2)}</td>
                    <td>{notion.wordings.map(wordingInWords).join(', or ')}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </details>
      )}
    </section>
  );
}

function keyOf({ label, wordings }: Notion): string {
  return `${label} ${wordings.map(({ terms }) => terms.join(' ')).join('|')}`;
}

function wordingInWords({ terms, weight, added }: Notion['wordings'][number]): string {
  return added ? `${terms.join(' ')} (× ${weight.toFixed(2)})` : terms.join(' ');
}
