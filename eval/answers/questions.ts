import { z } from 'zod';
import { readJsonLines } from '../read-json-lines';

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
export async function readQuestions(file: string): Promise<readonly ReferenceQuestion[]> {
  const rows = await readJsonLines(file, row, 'question');
  return rows.map(toQuestion).filter(({ document }) => document === null || !document.endsWith('.cnxml'));
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
