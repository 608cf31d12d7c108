import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Worker } from 'tesseract.js';
import type { TextRun } from '../text-run';
import type { PageImage } from './page-image';

export interface RecognisedText {
  readonly runs: readonly TextRun[];
  /** Mean over the letters, 0 to 1, as Tesseract gives it. */
  readonly confidence: number;
}

type Line = NonNullable<
  Awaited<ReturnType<Worker['recognize']>>['data']['blocks']
>[number]['paragraphs'][number]['lines'][number];
type Word = Line['words'][number];

const FONT = 'recognised';
const LEAST_OF_A_SIGN = 50;
// Heights of lines vary with their letters: what is near the usual height is of that height.
const SAME_SIZE = 0.25;

const languageFolder = (): string =>
  join(
    dirname(createRequire(import.meta.url).resolve('@tesseract.js-data/eng/package.json')),
    '4.0.0_best_int',
  );

const openWorker = async (): Promise<Worker> => {
  const { createWorker, OEM } = await import('tesseract.js');
  return createWorker('eng', OEM.LSTM_ONLY, { langPath: languageFolder(), cacheMethod: 'none', gzip: true });
};

/** Specks and rules are read as lone signs with little confidence. */
const isWord = (word: Word): boolean =>
  /[\p{L}\p{N}]/u.test(word.text) || (word.text.trim() !== '' && word.confidence >= LEAST_OF_A_SIGN);

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const runOf = (word: Word, line: Line, size: number, scale: number): TextRun => {
  const { x0, y0, x1, y1 } = line.baseline;
  const slope = x1 === x0 ? 0 : (y1 - y0) / (x1 - x0);
  return {
    text: word.text,
    x: word.bbox.x0 / scale,
    baseline: (y0 + slope * (word.bbox.x0 - x0)) / scale,
    width: (word.bbox.x1 - word.bbox.x0) / scale,
    size,
    font: FONT,
    tag: null,
  };
};

/** Runs of one image: every word where it stands, lines of nearly the same height in one type size. */
const runsOf = (lines: readonly Line[], scale: number): readonly TextRun[] => {
  const height = (line: Line): number => line.rowAttributes.rowHeight / scale;
  const usual = median(lines.flatMap((line) => line.words.map(() => height(line))));
  return lines.flatMap((line) => {
    const own = height(line);
    const size = Math.abs(own - usual) <= usual * SAME_SIZE ? usual : own;
    return line.words.filter(isWord).map((word) => runOf(word, line, size, scale));
  });
};

const confidenceOf = (words: readonly Word[]): number => {
  const letters = words.reduce((sum, word) => sum + word.text.length, 0);
  const sure = words.reduce((sum, word) => sum + word.text.length * word.confidence, 0);
  return letters === 0 ? 0 : Math.round(sure / letters) / 100;
};

/** Tesseract in a thread of this process, with its program and letters from the installed packages; opened when first used. */
export class TextRecogniser {
  private worker: Promise<Worker> | null = null;

  async recognise({ png, scale }: PageImage): Promise<RecognisedText> {
    this.worker ??= openWorker();
    const { data } = await (await this.worker).recognize(png, {}, { blocks: true, text: false });
    const lines = (data.blocks ?? []).flatMap(({ paragraphs }) => paragraphs.flatMap((part) => part.lines));
    return {
      runs: runsOf(lines, scale),
      confidence: confidenceOf(lines.flatMap((line) => line.words.filter(isWord))),
    };
  }

  async close(): Promise<void> {
    await (await this.worker)?.terminate();
  }
}
