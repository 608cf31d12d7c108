import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';

const row = z.object({
  _id: z.string(),
  text: z.string(),
  document: z.string().nullish(),
  answer_quote: z.string().nullish(),
  page: z.number().nullish(),
  kind: z.string().nullish(),
  answerable: z.boolean().nullish(),
  label: z.string().nullish(),
});

/** One question with its reference; `document` and `answer` are null for an unanswerable one. */
export interface ReferenceQuestion {
  readonly id: string;
  readonly text: string;
  readonly document: string | null;
  readonly answer: string | null;
  readonly kind: string;
}

/** Questions in JSON lines, gzipped or not. Questions over CNXML documents are left out: the format is out of scope. */
export function readQuestions(file: string): readonly ReferenceQuestion[] {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => toQuestion(row.parse(JSON.parse(line))))
    .filter(({ document }) => document === null || !document.endsWith('.cnxml'));
}

function toQuestion(sent: z.infer<typeof row>): ReferenceQuestion {
  const isUnanswerable =
    sent.answerable === false || sent.kind === 'unanswerable' || sent.label === 'unanswerable';
  const answer = isUnanswerable ? null : (sent.answer_quote ?? null);
  return {
    id: sent._id,
    text: sent.text,
    document: answer === null ? null : (sent.document ?? null),
    answer,
    kind: sent.kind ?? (answer === null ? 'unanswerable' : 'text'),
  };
}
