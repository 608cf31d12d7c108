/*
 * The fixed-size splitter of LangChain.js (RecursiveCharacterTextSplitter of @langchain/textsplitters) with its defaults as
 * documentation shows them: 1,000 characters, 200 overlapping, cut at blank lines, else line breaks, else spaces, else anywhere.
 */

const SIZE = 1_000;
const OVERLAP = 200;
const SEPARATORS: readonly string[] = ['\n\n', '\n', ' ', ''];

/** Parts between separators, each but the first with the separator in front. */
const partsAt = (text: string, separator: string): readonly string[] =>
  (separator === ''
    ? Array.from(text)
    : text.split(separator).map((part, index) => (index === 0 ? part : `${separator}${part}`))
  ).filter((part) => part !== '');

/** Packs parts into pieces of at most `SIZE`; each begins with the last parts of the one before, up to `OVERLAP`. */
const pack = (parts: readonly string[]): readonly string[] => {
  const pieces: string[] = [];
  const close = (text: string): void => {
    if (text.trim() !== '') pieces.push(text.trim());
  };
  const open: string[] = [];
  let length = 0;
  for (const part of parts) {
    if (length + part.length > SIZE && open.length > 0) {
      close(open.join(''));
      while (length > OVERLAP || (length + part.length > SIZE && length > 0))
        length -= open.shift()?.length ?? length;
    }
    open.push(part);
    length += part.length;
  }
  close(open.join(''));
  return pieces;
};

/** Pieces of a text, cut by size alone. */
export const splitBySize = (text: string, separators = SEPARATORS): readonly string[] => {
  const at = separators.findIndex((candidate) => candidate === '' || text.includes(candidate));
  const separator = separators[at] ?? '';
  const deeper = separators.slice(at + 1);
  const pieces: string[] = [];
  let fitting: string[] = [];
  const flush = (): void => {
    pieces.push(...pack(fitting));
    fitting = [];
  };
  for (const part of partsAt(text, separator)) {
    if (part.length < SIZE) fitting.push(part);
    else {
      flush();
      pieces.push(...(deeper.length === 0 ? [part] : splitBySize(part, deeper)));
    }
  }
  flush();
  return pieces;
};
