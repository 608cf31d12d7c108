import type { Metadata } from 'next';
import { defaultDeclineBelow } from '@/lib/answer/confidence';
import shipped from '@/lib/answer/decline-results.json';
import { authorised } from '../../authorise';
import { Moment } from '../../marks/moment';
import { LibraryPlaces } from '../library-places';
import { readDeclineResults } from './decline-results-file';
import { ThresholdChooser } from './threshold-chooser';

export const metadata: Metadata = { title: 'When to decline' };

export default async function DecliningPage() {
  const open = await authorised('admin');
  const [inForce, own, choices] = await Promise.all([
    open.declineThreshold(),
    open.ownDeclineResults(),
    open.records.declineThresholds(5),
  ]);
  const read = own === null ? null : readDeclineResults(own);
  const results = read ?? shipped;
  const isOther = results.embedder !== open.embedderId || results.model !== open.settings.model.name;
  return (
    <div className="mx-auto max-w-[68rem] px-4 py-8 sm:px-8">
      <h1 className="text-xl font-semibold tracking-tight">When to decline</h1>
      <LibraryPlaces here="/library/declining" />
      <p className="mt-2 max-w-[68ch]">
        Each answer has a confidence between 0 and 1, made of what retrieval found, how much of the question
        is covered and how the checks went. An answer below the threshold is declined, with the reason and the
        nearest passages. A higher threshold answers fewer questions and lets fewer wrong answers through.
      </p>
      <p className="mt-2 max-w-[68ch] text-sm text-quiet">
        Measured on {results.measuredOn}
        {read === null ? ' with the product’s development questions' : ' on this deployment'}, model{' '}
        {results.model}, embedding {results.embedder}. An answer counts as wrong when the library cannot
        answer the question, or when the reference answer is not among the quotes.
      </p>
      {own !== null && read === null && (
        <p className="mt-2 max-w-[68ch] text-sm text-partly">
          The file decline-results.json in the data folder could not be read as results; the shipped ones are
          shown. Write it again with the command below.
        </p>
      )}
      {isOther && (
        <p className="mt-2 max-w-[68ch] text-sm text-partly">
          This deployment runs model {open.settings.model.name} with embedding {open.embedderId}, which is not
          what was measured: confidences may mean something else here. Measure again before trusting the
          figures.
        </p>
      )}
      <ThresholdChooser sets={results.sets} inForce={inForce} defaultThreshold={defaultDeclineBelow} />
      <section aria-labelledby="choices" className="mt-10 text-sm">
        <h2 id="choices" className="font-medium">
          Latest choices
        </h2>
        {choices.length === 0 ? (
          <p className="mt-1 text-quiet">Nobody has chosen a threshold here yet.</p>
        ) : (
          <ul className="mt-1 space-y-1 text-quiet">
            {choices.map(({ threshold, chosenBy, chosenAt }) => (
              <li key={chosenAt}>
                {threshold === null ? 'Default' : threshold.toFixed(2)}, chosen by {chosenBy} on{' '}
                <Moment iso={chosenAt} />
              </li>
            ))}
          </ul>
        )}
      </section>
      <section aria-labelledby="measure" className="mt-8 text-sm">
        <h2 id="measure" className="font-medium">
          Measure with questions of your own
        </h2>
        <p className="mt-1 max-w-[68ch] text-quiet">
          Write questions with their reference answers, and some that your library cannot answer, then run:
        </p>
        <pre className="mt-2 overflow-x-auto bg-sunk p-3 text-xs" tabIndex={0} aria-label="Commands">
          {`npm run eval -- answers QUESTIONS.jsonl --documents FOLDER --rows answers.rows
npm run eval -- fit-confidence --write data/decline-results.json "Our questions=answers.rows"`}
        </pre>
      </section>
    </div>
  );
}
