import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { AppError } from '@/lib/app-error';
import type { LibraryDocument } from '@/lib/evidence/document';

/** A question whose answer is known: a quote of one document that retrieval ought to bring. */
export interface GoldenQuestion {
  readonly id: string;
  readonly text: string;
  /** A document's id, or the end of its source. */
  readonly document: string;
  readonly quote: string;
}

const wire = z.object({
  _id: z.string(),
  text: z.string().min(1),
  document: z.string().min(1),
  answer_quote: z.string().min(1),
});

export const starterGolden = fileURLToPath(new URL('./starter-library.jsonl', import.meta.url));

/** Reads JSON lines. Throws `AppError('bad-input')` naming the line that is not a golden question. */
export const readGolden = async (file: string): Promise<readonly GoldenQuestion[]> => {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new AppError('bad-input', `The golden questions ${file} cannot be read.`, { cause });
  });
  return text.split(/\r?\n/).flatMap((line, index) => {
    if (line.trim() === '') return [];
    try {
      const { _id, text: question, document, answer_quote } = wire.parse(JSON.parse(line));
      return [{ id: _id, text: question, document, quote: answer_quote }];
    } catch (cause) {
      throw new AppError('bad-input', `Line ${index + 1} of the golden questions ${file} is not one.`, {
        cause,
      });
    }
  });
};

export const asksOf = ({ document }: GoldenQuestion, held: Pick<LibraryDocument, 'id' | 'source'>): boolean =>
  held.id === document || held.source === document || held.source.endsWith(`/${document}`);
