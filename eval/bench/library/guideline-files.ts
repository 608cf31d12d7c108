import { PDFDocument, StandardFonts, type PDFFont } from 'pdf-lib';
import type { MadeGuideline, MadeSection } from './guideline-text';

export interface MadeFile {
  readonly extension: string;
  readonly bytes: Uint8Array;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const markdown = ({ title, year, sections }: MadeGuideline): string => {
  const part = ({ heading, paragraphs, recommendations, table }: MadeSection): string => {
    const [header = [], ...rows] = table;
    const lines = [header, header.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`);
    const body = [...paragraphs, ...recommendations.map((text) => `- ${text}`)].join('\n\n');
    return `## ${heading}\n\n${body}\n\n${table.length === 0 ? '' : lines.join('\n')}\n`;
  };
  return `---\ntitle: "${title}"\nyear: ${year}\n---\n\n# ${title}\n\n${sections.map(part).join('\n')}`;
};

/** With what a saved page brings along: navigation, scripts, a banner. */
const html = ({ title, sections }: MadeGuideline): string => {
  const part = ({ heading, paragraphs, recommendations, table }: MadeSection): string => {
    const rows = table.map((row, at) => {
      const cell = at === 0 ? 'th' : 'td';
      return `<tr>${row.map((text) => `<${cell}>${escaped(text)}</${cell}>`).join('')}</tr>`;
    });
    return `<h2>${escaped(heading)}</h2>${paragraphs.map((text) => `<p>${escaped(text)}</p>`).join('')}
<ul>${recommendations.map((text) => `<li>${escaped(text)}</li>`).join('')}</ul>${rows.length === 0 ? '' : `<table>${rows.join('')}</table>`}`;
  };
  return `<!doctype html><html lang="en"><head><title>${escaped(title)}</title><script>var seen = 1;</script></head><body>
<nav><a href="/">Home</a> <a href="/topics">Topics</a></nav><div class="cookie-banner">We use cookies.</div>
<main><article><h1>${escaped(title)}</h1>${sections.map(part).join('\n')}</article></main><footer>Printed copies are not controlled.</footer></body></html>`;
};

const plain = ({ title, sections }: MadeGuideline): string =>
  [
    title.toUpperCase(),
    ...sections.flatMap(({ heading, paragraphs, recommendations }) => [
      heading,
      ...paragraphs,
      ...recommendations,
    ]),
  ].join('\n\n');

const jats = ({ title, year, sections }: MadeGuideline): string => {
  const part = ({ heading, paragraphs, recommendations }: MadeSection): string =>
    `<sec><title>${escaped(heading)}</title>${[...paragraphs, ...recommendations].map((text) => `<p>${escaped(text)}</p>`).join('')}</sec>`;
  return `<?xml version="1.0"?><!DOCTYPE article PUBLIC "-//NLM//DTD JATS (Z39.96) Journal Archiving and Interchange DTD v1.2 20190208//EN" "JATS-archivearticle1.dtd"><article><front><article-meta><title-group><article-title>${escaped(title)}</article-title></title-group><pub-date><year>${year}</year></pub-date></article-meta></front><body>${sections.map(part).join('')}</body></article>`;
};

/** Running heads and page numbers on every page, lines broken where the page is full. */
async function pdf({ title, sections }: MadeGuideline): Promise<Uint8Array> {
  const file = await PDFDocument.create();
  const font = await file.embedFont(StandardFonts.Helvetica);
  const lines = sections.flatMap(({ heading, paragraphs, recommendations }) => [
    { size: 14, text: heading },
    ...[...paragraphs, ...recommendations].flatMap((text) =>
      broken(text, font).map((line) => ({ size: 10, text: line })),
    ),
  ]);
  for (let at = 0; at < lines.length; at += 44) {
    const page = file.addPage([595, 842]);
    page.drawText(title, { x: 50, y: 810, size: 8, font });
    page.drawText(`Page ${page.doc.getPageCount()}`, { x: 500, y: 20, size: 8, font });
    lines
      .slice(at, at + 44)
      .forEach(({ size, text }, row) => page.drawText(text, { x: 50, y: 780 - row * 16, size, font }));
  }
  return file.save();
}

const broken = (text: string, font: PDFFont): readonly string[] => {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (font.widthOfTextAtSize(longer, 10) > 480) lines.push(line);
    line = font.widthOfTextAtSize(longer, 10) > 480 ? word : longer;
  }
  return [...lines, line];
};

/** Of twenty: nine Markdown, five HTML, three JATS, two plain text, one PDF; each hundredth is cut off and cannot be read. */
export async function fileOf(guideline: MadeGuideline, position: number): Promise<MadeFile> {
  const place = position % 20;
  if (position % 100 === 99) return { extension: 'pdf', bytes: (await pdf(guideline)).subarray(0, 900) };
  if (place < 9) return { extension: 'md', bytes: utf8(markdown(guideline)) };
  if (place < 14) return { extension: 'html', bytes: utf8(html(guideline)) };
  if (place < 17) return { extension: 'xml', bytes: utf8(jats(guideline)) };
  if (place < 19) return { extension: 'txt', bytes: utf8(plain(guideline)) };
  return { extension: 'pdf', bytes: await pdf(guideline) };
}
