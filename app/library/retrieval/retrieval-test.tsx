'use client';

import { useId, useState, useTransition } from 'react';
import { AskFault } from '../../ask/ask-fault';
import { testRetrieval, type Tested } from './actions';
import { QuestionRead } from './question-read';
import { LegTables } from './leg-tables';
import { RankingTable } from './ranking-table';
import { SufficiencyFacts } from './sufficiency-facts';

const NO_ANSWER = 'The server did not answer. Check that Almanac is running, then test again.';

/** One question in, every step of its retrieval out. */
export function RetrievalTest() {
  const [question, setQuestion] = useState('');
  const [tested, setTested] = useState<Tested | null>(null);
  const [testing, startTesting] = useTransition();
  const fieldId = useId();
  const test = () =>
    startTesting(async () => {
      try {
        const result = await testRetrieval({ question });
        startTesting(() => setTested(result));
      } catch (cause) {
        reportError(new Error('testing failed', { cause }));
        setTested({ ok: false, message: NO_ANSWER });
      }
    });
  return (
    <>
      <form
        className="mt-4 max-w-[68ch]"
        onSubmit={(event) => {
          event.preventDefault();
          if (question.trim() !== '' && !testing) test();
        }}
      >
        <label htmlFor={fieldId} className="text-sm text-quiet">
          Question to test
        </label>
        <div className="mt-1 flex flex-wrap gap-2">
          <input
            id={fieldId}
            className="field min-w-0 flex-1 basis-64"
            value={question}
            maxLength={2000}
            autoComplete="off"
            onChange={(event) => setQuestion(event.target.value)}
          />
          <button type="submit" className="button" disabled={testing || question.trim() === ''}>
            {testing ? 'Searching' : 'Test'}
          </button>
        </div>
      </form>
      <AskFault fault={tested !== null && !tested.ok ? tested.message : null} />
      <p role="status" className="sr-only">
        {tested?.ok === true ? `Found ${tested.trace.candidates} passages for “${tested.question}”.` : ''}
      </p>
      {tested?.ok === true && (
        <div className="arrives mt-6 space-y-8" aria-busy={testing}>
          <QuestionRead trace={tested.trace} />
          <SufficiencyFacts sufficiency={tested.trace.sufficiency} />
          <RankingTable trace={tested.trace} />
          <LegTables trace={tested.trace} />
        </div>
      )}
    </>
  );
}
