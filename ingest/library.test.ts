import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { readMarkdown } from './formats/markdown/read-markdown';

const library = new URL('./library/', import.meta.url);
const questionsFile = new URL('../eval/questions/starter-library.jsonl', import.meta.url);

const specialties = [
  'cardiology',
  'critical care',
  'emergency medicine',
  'endocrinology',
  'gastroenterology',
  'geriatrics',
  'hematology',
  'infectious diseases',
  'nephrology',
  'neurology',
  'obstetrics',
  'pain medicine',
  'pediatrics',
  'preventive medicine',
  'psychiatry',
  'respiratory medicine',
] as const;

const frontMatterShape = z.object({
  title: z.string().min(10),
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*-\d{4}$/),
  kind: z.literal('digest'),
  body: z.string().min(5),
  body_short: z.string().min(2),
  year: z.int().min(1990).max(2030),
  url: z.url({ protocol: /^https$/ }),
  doi: z.string().regex(/^(?:10\.\S+)?$/),
  jurisdiction: z.string().min(2),
  specialty: z.enum(specialties),
  population: z.string().min(4),
  status: z.enum(['current', 'superseded', 'withdrawn']),
  supersedes: z.array(z.string().min(3)),
  superseded_by: z.string(),
  review_date: z.string().regex(/^(?:\d{4}-\d{2}(?:-\d{2})?)?$/),
  grading: z.string().min(20),
  licence: z.string().startsWith('Apache-2.0'),
});

interface Digest {
  readonly name: string;
  readonly text: string;
  readonly frontMatter: z.infer<typeof frontMatterShape>;
}

const readDigest = (name: string): Digest => {
  const text = readFileSync(new URL(name, library), 'utf8');
  const yaml = /^---\n([\s\S]*?)\n---\n/.exec(text)?.[1] ?? '';
  return { name, text, frontMatter: frontMatterShape.parse(parse(yaml), { error: () => name }) };
};

const digests = readdirSync(library)
  .filter((name) => name.endsWith('.md'))
  .map(readDigest);
const byId = new Map(digests.map((digest) => [digest.frontMatter.id, digest]));

const question = z.object({
  _id: z.string(),
  text: z.string().min(8),
  document: z.string().nullable(),
  answer_quote: z.string().nullable(),
  kind: z.enum(['plain', 'lay', 'abbreviation', 'brand', 'vignette', 'table', 'unanswerable']),
  vignette: z.boolean(),
  answerable: z.boolean(),
});
const questions = readFileSync(questionsFile, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => question.parse(JSON.parse(line)));

const tables = (text: string): readonly (readonly number[])[] =>
  (text.match(/(?:^\|.*\|$\n?)+/gm) ?? []).map((table) =>
    table
      .trim()
      .split('\n')
      .map((row) => row.split(/(?<!\\)\|/).length - 2),
  );
const withoutSpace = (text: string): string => text.replaceAll(/\s+/g, '');
const looksLikeId = (entry: string): boolean => frontMatterShape.shape.id.safeParse(entry).success;

describe('the starter library', () => {
  it('holds at least 36 digests over at least 12 specialties', () => {
    expect(digests.length).toBeGreaterThanOrEqual(36);
    const covered = new Set(digests.map(({ frontMatter }) => frontMatter.specialty));
    expect(covered.size).toBeGreaterThanOrEqual(12);
  });

  it('holds a superseded edition beside its successor, each naming the other', () => {
    const pairs = digests.filter(({ frontMatter }) => {
      const successor = byId.get(frontMatter.superseded_by)?.frontMatter;
      return frontMatter.status === 'superseded' && successor?.supersedes.includes(frontMatter.id) === true;
    });
    expect(pairs.length).toBeGreaterThanOrEqual(3);
  });

  it('holds current guidelines of different bodies that disagree on a systolic target', () => {
    const targets = {
      'esc-hypertension-2024': 'aim for a treated SBP of 120 to 129 mmHg',
      'nice-hypertension-2019': 'reduce clinic blood pressure to below 140/90 mmHg',
      'kdigo-bp-ckd-2021': 'to a systolic blood pressure below 120 mmHg',
    };
    const bodies = Object.entries(targets).map(([id, target]) => {
      const digest = byId.get(id);
      expect(digest?.text).toContain(target);
      expect(digest?.frontMatter.status).toBe('current');
      return digest?.frontMatter.body;
    });
    expect(new Set(bodies).size).toBe(3);
  });
});

describe.each(digests)('$name', ({ name, text, frontMatter }) => {
  it('is named after its id and its year', () => {
    expect(name).toBe(`${frontMatter.id}.md`);
    expect(frontMatter.id).toMatch(new RegExp(`-${frontMatter.year}$`));
  });

  it('says that it is a digest and links its original', () => {
    expect(text).toContain(
      'This is a digest written by the Almanac project in its own words; it is not the guideline. ' +
        `Read the original:\n<${frontMatter.url}>.`,
    );
  });

  it('names editions that are in the library or in plain words', () => {
    const named = [...frontMatter.supersedes, frontMatter.superseded_by].filter((entry) =>
      looksLikeId(entry),
    );
    expect(named.filter((id) => !byId.has(id))).toEqual([]);
    if (frontMatter.status === 'superseded') expect(frontMatter.superseded_by).not.toBe('');
    if (frontMatter.status === 'current') expect(frontMatter.superseded_by).toBe('');
  });

  it('numbers 8 to 20 recommendations from 1, each with strength, certainty and population', () => {
    const numbers = [...text.matchAll(/\*\*Recommendation (\d+)\.\*\*/g)].map((match) => Number(match[1]));
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    expect(numbers.length).toBeGreaterThanOrEqual(8);
    expect(numbers.length).toBeLessThanOrEqual(20);
    const whole =
      /^\*\*Recommendation \d+\.\*\* .+\.\)?\n\(Strength: \S.*\. Certainty: \S.*\. Population: \S.*\.\)$/gm;
    expect(text.match(whole)).toHaveLength(numbers.length);
  });

  it('captions every table and gives its rows equal columns', () => {
    const found = tables(text);
    expect(found.filter((rows) => new Set(rows).size !== 1)).toEqual([]);
    expect([...text.matchAll(/^Table \d+\. .+\n\n\|/gm)]).toHaveLength(found.length);
  });
});

describe('the questions over the starter library', () => {
  it('are 150 with distinct ids, about a fifth of them unanswerable from it', () => {
    expect(questions).toHaveLength(150);
    expect(new Set(questions.map(({ _id }) => _id)).size).toBe(150);
    expect(questions.filter(({ answerable }) => !answerable)).toHaveLength(30);
  });

  it('quote the document they name, and nothing when it holds no answer', async () => {
    const plain = new Map<string, string>();
    for (const { name, text } of digests) {
      const parsed = await readMarkdown({ name, bytes: new TextEncoder().encode(text) });
      plain.set(name, withoutSpace(parsed.text));
    }
    const wrong = questions.filter(({ document, answer_quote: quote, answerable }) =>
      answerable
        ? quote === null ||
          !(plain.get(document?.replace('library/', '') ?? '') ?? '').includes(withoutSpace(quote))
        : document !== null || quote !== null,
    );
    expect(wrong.map(({ _id, answer_quote: quote }) => `${_id}: ${quote ?? ''}`)).toEqual([]);
  });
});
