import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { seededRandom } from '@/lib/evaluation/seeded-random';
import { splitSentences } from '@/lib/language/sentences';
import type { VerifyRow } from '../verify';
import { falseEdits } from './false-edits';
import { faithfulEdits } from './faithful-edits';

const seed = 1907;
const fewestWords = 6;
const digits = /\d+(?:\.\d+)?/g;

/**
 * Rows for `npm run eval -- verify` made from the sentences of Markdown documents: each sentence under each edit it has room for, with the
 * paragraph it stands in as evidence. The same documents give the same rows.
 */
export function editedRows(folder: string): readonly VerifyRow[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.md'),
  );
  return files
    .toSorted()
    .flatMap((name, at) => rowsOf(name, readFileSync(join(folder, name), 'utf8'), seed + at));
}

function rowsOf(name: string, markdown: string, seedOfFile: number): readonly VerifyRow[] {
  const random = seededRandom(seedOfFile);
  return paragraphsOf(markdown).flatMap((evidence, paragraph) =>
    splitSentences(evidence).flatMap(({ start, end }, at) => {
      const sentence = evidence.slice(start, end).trim();
      if (!/[.!]$/.test(sentence) || sentence.split(' ').length < fewestWords) return [];
      const row = (kind: string, label: VerifyRow['label'], claim: string): VerifyRow => ({
        id: `${name}-${String(paragraph)}-${String(at)}-${kind}`,
        claim,
        evidence,
        label,
        meta: { kind },
      });
      const wrong = falseEdits.flatMap(({ kind, change }) => {
        const claim = change(sentence, random);
        return claim === null || saysIt(evidence, sentence, claim) ? [] : [row(kind, 'contradicted', claim)];
      });
      const right = faithfulEdits.flatMap(({ kind, change }) => {
        const claim = change(sentence, random);
        return claim === null ? [] : [row(kind, 'supported', claim)];
      });
      return [...right, ...wrong];
    }),
  );
}

/** Running text as a reader sees it: no front matter, headings, tables or emphasis. */
function paragraphsOf(markdown: string): readonly string[] {
  return markdown
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .split(/\n\s*\n/)
    .filter((block) => !/^[#|<]|^\s*$/.test(block))
    .map((block) =>
      block
        .replaceAll(/\*\*|^[-*] /gm, '')
        .replaceAll(/\s+/g, ' ')
        .trim(),
    );
}

/** Whether the evidence holds the number that an edit put in, or the whole claim: then nobody can call it wrong. */
function saysIt(evidence: string, sentence: string, claim: string): boolean {
  const before = new Set(sentence.match(digits) ?? []);
  const added = (claim.match(digits) ?? []).filter((number) => !before.has(number));
  const others = new Set(evidence.replace(sentence, '').match(digits) ?? []);
  return evidence.includes(claim) || added.some((number) => others.has(number));
}
