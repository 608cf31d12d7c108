'use client';

import { useId, useState, useTransition } from 'react';
import type { ReadQuestions } from '@/lib/panel/study/read-questions';
import { readQuestionFile } from '../../../actions';

const mostBytes = 3_000_000;

/** Uploads a CSV file of questions. */
export function QuestionFile({ take }: { readonly take: (read: ReadQuestions) => void }) {
  const id = useId();
  const [fault, setFault] = useState<string | null>(null);
  const [reading, startReading] = useTransition();
  const read = (file: File) =>
    startReading(async () => {
      if (file.size > mostBytes) {
        setFault('The file is larger than 3 MB.');
        return;
      }
      const result = await readQuestionFile(await file.text());
      setFault(result.ok ? null : result.message);
      if (result.ok) take(result);
    });
  return (
    <span className="inline-flex flex-wrap items-center gap-2">
      <label htmlFor={id} className="control cursor-pointer text-accent has-focus-visible:outline-2">
        {reading ? 'Reading' : 'Upload CSV'}
        <input
          id={id}
          type="file"
          accept=".csv,text/csv,text/plain"
          className="sr-only"
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            if (file !== undefined) read(file);
            event.target.value = '';
          }}
        />
      </label>
      {fault !== null && (
        <span className="text-sm text-disagrees" role="alert">
          {fault}
        </span>
      )}
    </span>
  );
}
