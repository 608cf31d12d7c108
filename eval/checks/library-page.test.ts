import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const markdownIn = (folder: string) => readdirSync(join(root, folder)).filter((name) => name.endsWith('.md'));
const digests = markdownIn('ingest/library').map((name) => name.replace(/\.md$/, ''));

it('docs/library.md lists every digest of the starter library and no other', () => {
  const page = readFileSync(join(root, 'docs/library.md'), 'utf8');
  const listed = [...page.matchAll(/^\| `([^`]+)` \|/gm)].map(([, id]) => id);
  expect(listed.sort()).toEqual([...digests].sort());
});

it('every digest has its fact checks under its own heading', () => {
  const checked = markdownIn('docs/library').flatMap((name) => {
    const text = readFileSync(join(root, 'docs/library', name), 'utf8');
    return [...text.matchAll(/^### (\S+)$/gm)].map(([, id]) => id);
  });
  expect([...checked].sort()).toEqual([...digests].sort());
});

it.each(digests)('%s says that it is a digest and links its original', (id) => {
  const text = readFileSync(join(root, 'ingest/library', `${id}.md`), 'utf8');
  const [, frontMatter = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  const url = /^url: '?([^'\n]+)'?$/m.exec(frontMatter)?.[1] ?? 'no url';
  expect(frontMatter).toContain(`id: ${id}\n`);
  expect(frontMatter).toMatch(/^kind: digest$/m);
  expect(body.replaceAll('\n', ' ')).toContain('it is not the guideline');
  expect(body).toContain(url);
});
