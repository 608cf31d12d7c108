import { readFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { ParsedDocument } from '@/lib/evidence/document';
import { placeQuote } from '@/lib/evidence/place-quote';
import { renderedTexts, type RenderedElement, type RenderedNode } from '@/lib/evidence/rendering';
import { buildPassages } from '../passages/build-passages';
import { documentId } from '@/lib/corpus/document-id';
import { readEpub } from '../formats/epub/read-epub';
import { readHtml } from '../formats/html/read-html';
import { readJats } from '../formats/jats/read-jats';
import { renderDocument } from './render-document';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const page = (body: string): Uint8Array => bytes(`<!doctype html><html><body>${body}</body></html>`);
const render = async (body: string) => (await renderDocument({ name: 'page.html', bytes: page(body) })).nodes;
const elements = (nodes: readonly RenderedNode[]): readonly RenderedElement[] =>
  nodes.flatMap((node) =>
    typeof node === 'string' || node.tag === 'img' ? [] : [node, ...elements(node.children)],
  );

const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

test('nothing of a hostile page that acts, loads or leads elsewhere comes out', async () => {
  const nodes = await render(`
    <p onclick="steal()" style="background:url(https://evil.example/a)">Give <b onmouseover=x>5 mg</b>.</p>
    <script>alert(1)</script><style>@import url(https://evil.example)</style><svg onload=alert(1)><text>sneaky</text></svg>
    <img src="https://evil.example/pixel.gif" alt="tracker" onerror="alert(1)">
    <img src="javascript:alert(1)"><img src="data:image/svg+xml;base64,PHN2Zy8+"><img src="data:text/html;base64,PHA+">
    <img src="data:image/png;base64,PHNjcmlwdD4=" alt="no picture">
    <iframe srcdoc="<script>alert(1)</script>"></iframe><object data="x"></object><embed src="x"><base href="https://evil.example">
    <form action="https://evil.example"><input name="password"><button>Send</button></form>
    <a href="javascript:alert(1)">a link</a><a href="https://evil.example" ping="https://evil.example">another</a>
    <math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>
    <p style="display:none">hidden words</p><meta http-equiv="refresh" content="0;url=https://evil.example">
    <template><p>inert</p></template><noscript><img src=x onerror=alert(1)></noscript>`);
  const whole = JSON.stringify(nodes);
  expect(whole).not.toMatch(
    /evil|script|onerror|onclick|alert|hidden words|sneaky|password|href|style|url\(/i,
  );
  expect(whole).toContain('a link"');
  expect(whole).toContain('{"tag":"strong","children":["5 mg"]}');
  const pictures = whole.match(/"tag":"img","source":[^,}]*/g) ?? [];
  expect(pictures.length).toBeGreaterThanOrEqual(4);
  expect(pictures.every((picture) => picture.endsWith('null'))).toBe(true);
});

test('headings, lists, spans, emphasis and pictures of the page itself are kept', async () => {
  const nodes = await render(`
    <h1>Asthma</h1><h4>Doses</h4><ol start="3"><li>Call</li><ul><li>inner</li></ul></ol>
    <table><caption>Table 1</caption><thead><tr><th scope="col" colspan="2">Drug</th></tr></thead>
    <tbody><tr><td rowspan="9999">A</td><td>10<sup>9</sup></td></tr></tbody></table>
    <figure><img src="data:image/png;base64,${PIXEL}" alt="A curve"><figcaption>Figure 1</figcaption></figure>`);
  const all = elements(nodes);
  expect(all.map(({ tag }) => tag)).toEqual(
    expect.arrayContaining(['h2', 'h3', 'ol', 'ul', 'caption', 'thead', 'sup', 'figcaption']),
  );
  expect(all.find(({ tag }) => tag === 'ol')?.start).toBe(3);
  expect(all.find(({ tag }) => tag === 'th')).toMatchObject({ columnSpan: 2, scope: 'col' });
  expect(all.find(({ tag }) => tag === 'td')?.rowSpan).toBe(100);
  expect(JSON.stringify(nodes)).toContain(`{"tag":"img","source":"data:image/png;base64,${PIXEL}"`);
});

const book = zipSync({
  'META-INF/container.xml': bytes(
    '<container><rootfiles><rootfile full-path="OPS/book.opf"/></rootfiles></container>',
  ),
  'OPS/book.opf': bytes(
    '<package><manifest><item id="one" href="text/one.xhtml"/></manifest><spine><itemref idref="one"/></spine></package>',
  ),
  'OPS/text/one.xhtml': bytes(
    '<html><body><h1>Gout</h1><p>Give brinolumab 20 mg to adults with gout once a day.</p><img src="../a.png"/><img src="../../../etc/passwd"/></body></html>',
  ),
  'OPS/a.png': Buffer.from(PIXEL, 'base64'),
});

test('a picture of a book is taken from the book itself', async () => {
  const { nodes } = await renderDocument({ name: 'book.epub', bytes: book });
  expect(JSON.stringify(nodes).match(/"source":(?:null|"data:image\/png)/g)).toEqual([
    '"source":"data:image/png',
    '"source":null',
  ]);
});

const fixture = (path: string): Uint8Array => readFileSync(new URL(`../formats/${path}`, import.meta.url));
const numbered = page(
  '<h1>Steps</h1><p>Do these things in an emergency, one after the other, and write down when:</p>' +
    '<ol><li>Give <b>adrenaline</b> 0.5&nbsp;mg into the muscle of the thigh at once</li><li>Call for help, and lay the person down flat</li></ol>',
);

test.each([
  ['page.html', fixture('html/fixtures/page.html'), readHtml],
  ['steps.html', numbered, readHtml],
  ['article.nxml', fixture('jats/fixtures/article.nxml'), readJats],
  ['book.epub', book, readEpub],
] as const)('every passage of %s is found again in its rendering', async (name, content, read) => {
  const file = { name, bytes: content };
  const parsed: ParsedDocument = await read(file);
  const texts = renderedTexts((await renderDocument(file)).nodes);
  const passages = buildPassages(parsed, documentId(name, null));
  expect(passages.length).toBeGreaterThan(0);
  const lost = passages.filter((passage) => placeQuote(parsed, passage, texts) === null);
  expect(lost.map(({ text }) => text)).toEqual([]);
});
