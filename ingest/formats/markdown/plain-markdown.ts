const DIRECTIVE = /^[ \t]*:{3,}[ \t]*(?:\{[^}\n]*\}|\.?[a-zA-Z-]+)?[ \t]*$/;
const GLUED_FENCE = /^[ \t]*:{3,}(?=\s*[*-] )/;
const SHORTCODE = /\{\{[<%][^\n]*?[>%]\}\}|\{%[^\n]*?%\}/g;
const HEADING_ATTRIBUTES = /^(#{1,6}[ \t].*?)[ \t]*\{[#.][^}\n]*\}[ \t]*$/;
const SPAN_ATTRIBUTES = /(?<=[\])])\{[.#][^}\n]*\}/g;
const CAPTION = /^(?:Table)?:[ \t]+(\S.*?)[ \t]*(?:\{[^}\n]*\})?[ \t]*$/;

const plainLine = (line: string): string =>
  line
    .replace(HEADING_ATTRIBUTES, '$1')
    .replace(GLUED_FENCE, '')
    .replace(SPAN_ATTRIBUTES, '')
    .replace(/^(#{1,6}[ \t].*?)\\[ \t]*$/, '$1')
    .replace(SHORTCODE, '');

const DELIMITER_ROW = /^[ \t]*\|?(?:[ \t]*:?-+:?[ \t]*\|)+[ \t]*(?::?-+:?[ \t]*)?$/;

const columns = (row: string): number =>
  row
    .trim()
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/).length;

/** A delimiter row with too few or too many columns makes the whole table one run-on paragraph: give it its header's. */
const repairedDelimiter = (line: string, above: string): string =>
  DELIMITER_ROW.test(line) &&
  above.includes('|') &&
  !DELIMITER_ROW.test(above) &&
  columns(line) !== columns(above)
    ? `|${' --- |'.repeat(columns(above))}`
    : line;

const isCaption = (lines: readonly string[], at: number): boolean => {
  if (!CAPTION.test(lines[at] ?? '')) return false;
  const near = [at - 2, at - 1, at + 1, at + 2].map((place) => lines[place]?.trim() ?? '');
  return near.some((line) => /^[|+]/.test(line));
};

/** An HTML table with blank or indented lines inside stays one HTML block. */
const withWholeTables = (markdown: string): string =>
  markdown.replace(/<table\b[\s\S]*?<\/table>/gi, (table) =>
    table.replace(/\n\s*/g, '\n').replace(/\\([*_#|])/g, '$1'),
  );

/**
 * CommonMark out of Quarto and Pandoc Markdown: fenced divs, attributes and short codes go, their text stays; a table
 * caption line (": Caption") becomes a paragraph in front of its table, marked for `attachCaptions` by `captionMark`.
 */
export const plainMarkdown = (markdown: string): string => {
  const lines = withWholeTables(markdown.replace(/\r\n?/g, '\n')).split('\n');
  let inCode = false;
  const plain: string[] = [];
  lines.forEach((line, at) => {
    if (/^[ \t]*(?:```|~~~)/.test(line)) inCode = !inCode;
    if (inCode) plain.push(line);
    else if (DIRECTIVE.test(line)) plain.push('');
    else if (isCaption(lines, at)) plain.push('', `${captionMark}${CAPTION.exec(line)?.[1] ?? ''}`, '');
    else plain.push(repairedDelimiter(plainLine(line), lines[at - 1] ?? ''));
  });
  return plain.join('\n');
};

/** A private-use character in front of a paragraph that is the caption of the table next to it. */
export const captionMark = '\uE0CA';
