import { parse } from 'yaml';
import { z } from 'zod';
import type { DocumentMetadata, Standing } from '@/lib/evidence/document';
import { unknownMetadata } from '@/lib/evidence/unknown-metadata';
import { bareDoi, statedYear, webAddress } from './metadata';

export interface FrontMatter {
  readonly id: string | null;
  readonly metadata: DocumentMetadata;
}

export interface MarkedText {
  readonly frontMatter: FrontMatter | null;
  readonly body: string;
}

const FENCED = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;
const MAXIMUM_CHARACTERS = 20_000;

const words = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.union([z.string(), z.number()]).transform((value) => String(value).trim()),
);
const optional = words.transform((value) => (value === '' ? null : value)).catch(null);

const yamlShape = z.object({
  id: optional,
  title: optional,
  kind: optional,
  body: optional,
  body_short: optional,
  year: optional,
  date: optional,
  updated: optional,
  version: optional,
  url: optional,
  doi: optional,
  jurisdiction: optional,
  specialty: optional,
  population: optional,
  status: optional,
  supersedes: z
    .union([z.array(words), words.transform((value) => [value])])
    .transform((list) => list.filter((entry) => entry !== ''))
    .catch([]),
  superseded_by: optional,
  review_date: optional,
  grading: optional,
  licence: optional,
  license: optional,
});

const standings: readonly Standing[] = ['current', 'superseded', 'withdrawn'];

const toFrontMatter = (yaml: z.infer<typeof yamlShape>): FrontMatter => ({
  id: yaml.id,
  metadata: {
    ...unknownMetadata,
    title: yaml.title ?? '',
    isDigest: yaml.kind === 'digest',
    body: yaml.body,
    bodyShort: yaml.body_short,
    year: statedYear(yaml.year ?? yaml.date),
    updated: yaml.updated,
    version: yaml.version,
    url: webAddress(yaml.url),
    doi: bareDoi(yaml.doi),
    jurisdiction: yaml.jurisdiction,
    specialty: yaml.specialty,
    population: yaml.population,
    standing: standings.find((standing) => standing === yaml.status?.toLowerCase()) ?? 'unknown',
    supersedes: yaml.supersedes,
    supersededBy: yaml.superseded_by,
    reviewDate: yaml.review_date,
    grading: yaml.grading,
    licence: yaml.licence ?? yaml.license,
  },
});

const parsed = (source: string): unknown => {
  try {
    return parse(source, { maxAliasCount: 20 });
  } catch {
    return null;
  }
};

/** Splits YAML front matter off a text. Front matter that is no YAML mapping stays part of the text. */
export const splitFrontMatter = (text: string): MarkedText => {
  const match = FENCED.exec(text);
  const source = match?.[1];
  if (match === null || source === undefined || source.length > MAXIMUM_CHARACTERS) {
    return { frontMatter: null, body: text };
  }
  const yaml = yamlShape.safeParse(parsed(source));
  if (!yaml.success) return { frontMatter: null, body: text };
  return { frontMatter: toFrontMatter(yaml.data), body: text.slice(match[0].length) };
};
