const BORDER = /^\s*\+(?:[-=:]+\+)+\s*$/;

const escapeHtml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

interface GridRow {
  readonly cells: readonly { readonly text: string; readonly span: number }[];
  readonly header: boolean;
}

/** Cuts a grid row's line at the column borders that carry a bar; a border without a bar joins two columns. */
const cutLine = (line: string, borders: readonly number[]): readonly { text: string; span: number }[] => {
  const cells: { text: string; span: number }[] = [];
  let from = 0;
  for (let border = 1; border < borders.length; border += 1) {
    const at = borders[border] ?? line.length;
    const isLast = border === borders.length - 1;
    if (!isLast && line[at] !== '|') continue;
    cells.push({ text: line.slice((borders[from] ?? 0) + 1, at).trim(), span: border - from });
    from = border;
  }
  return cells;
};

const joinLines = (lines: readonly string[], borders: readonly number[]): GridRow['cells'] => {
  const [first, ...rest] = lines.map((line) => cutLine(line, borders));
  return (first ?? []).map((cell, column) => ({
    span: cell.span,
    text: [cell.text, ...rest.map((cells) => cells[column]?.text ?? '')]
      .filter((text) => text !== '')
      .join('\n'),
  }));
};

const gridRows = (lines: readonly string[]): readonly GridRow[] => {
  const borders = Array.from(lines[0] ?? '').flatMap((character, at) => (character === '+' ? [at] : []));
  const rows: GridRow[] = [];
  let open: string[] = [];
  for (const line of lines.slice(1)) {
    if (!BORDER.test(line)) {
      open.push(line);
      continue;
    }
    if (open.length > 0) rows.push({ cells: joinLines(open, borders), header: false });
    open = [];
    if (line.includes('=')) rows.forEach((row, at) => (rows[at] = { ...row, header: true }));
  }
  if (open.length > 0) rows.push({ cells: joinLines(open, borders), header: false });
  return rows;
};

const toHtml = (rows: readonly GridRow[], inline: (markdown: string) => string): string => {
  const body = rows.map(({ cells, header }) => {
    const tag = header ? 'th' : 'td';
    const tags = cells.map(({ text, span }) => {
      const lines = escapeHtml(inline(text)).replace(/\n/g, '<br>');
      return `<${tag} colspan="${span}">${lines}</${tag}>`;
    });
    return `<tr>${tags.join('')}</tr>`;
  });
  return `<table>${body.join('')}</table>`;
};

/**
 * Rewrites Pandoc grid tables (https://pandoc.org/MANUAL.html#extension-grid_tables) as HTML tables; `inline` gives the
 * plain text of a cell's Markdown.
 */
export const rewriteGridTables = (markdown: string, inline: (markdown: string) => string): string => {
  const out: string[] = [];
  let grid: string[] = [];
  const flush = (): void => {
    if (grid.length > 2) out.push('', toHtml(gridRows(grid), inline), '');
    else out.push(...grid);
    grid = [];
  };
  for (const line of markdown.split('\n')) {
    const belongs = grid.length > 0 ? /^\s*[|+]/.test(line) : BORDER.test(line);
    if (belongs) grid.push(line);
    else {
      flush();
      out.push(line);
    }
  }
  flush();
  return out.join('\n');
};
