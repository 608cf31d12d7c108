import type { ParsedDocument, StatedFact } from '@/lib/evidence/document';
import { statedDate } from './stated-date';

type Field = StatedFact['field'];

/** Characters in which a document introduces itself, and at its end. */
const OPENING = 12_000;
const CLOSING = 4_000;

interface Rule {
  readonly field: Field;
  /** The first group is the value. */
  readonly pattern: RegExp;
  readonly asValue?: (words: string) => string | null;
}

const DATE = String.raw`(?:\d{1,2}\s+)?(?:[A-Z][a-z]{2,8}\s+)?(?:\d{1,2},?\s+)?(?:\d{1,2}[/.-]){0,2}(?:19|20)\d{2}(?:-\d{2}){0,2}`;
const year = (words: string): string | null => /(?:19|20)\d{2}/.exec(words)?.[0] ?? null;

const rules: readonly Rule[] = [
  {
    field: 'year',
    pattern: new RegExp(
      String.raw`\b(?:published|publication date|issued|date of (?:issue|publication)|first published|last (?:updated|revised)|updated|revised)\s*(?:on|in|:)?\s*(${DATE})`,
      'i',
    ),
    asValue: year,
  },
  { field: 'year', pattern: /(?:©|\(c\)|copyright)\D{0,80}?((?:19|20)\d{2})\b/i, asValue: year },
  {
    field: 'version',
    pattern:
      /\b((?:version|edition|revision|release)\s*(?:no\.?\s*)?:?\s*\d+(?:\.\d+)*|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,2}(?:st|nd|rd|th))\s+edition)\b/i,
  },
  {
    field: 'reviewDate',
    pattern: new RegExp(
      String.raw`\b(?:next review(?: date| due)?|review (?:date|due|by)|(?:due|to be|will be) reviewed|due for review|valid until|expiry date|expires)\s*(?:is|in|on|by|:)?\s*(${DATE})`,
      'i',
    ),
    asValue: statedDate,
  },
  {
    field: 'jurisdiction',
    pattern:
      /\b(England and Wales|England|Scotland|Wales|Northern Ireland|Ireland|United Kingdom|United States(?: of America)?|Canada|Australia|New Zealand|South Africa|Nigeria|Kenya|India|European Union|Europe|World Health Organization)\b/,
    asValue: (words) => (words === 'World Health Organization' ? 'international' : words),
  },
  {
    field: 'licence',
    pattern:
      /\b(CC[ -]BY(?:-(?:NC|SA|ND))*(?:[ -]\d\.\d)?(?:[ -]IGO)?|Creative Commons (?:Attribution|Zero)[\w -]{0,60}|Open Government Licence(?: v\d\.\d)?|CC0)\b/,
  },
  { field: 'doi', pattern: /\bdoi(?:\.org\/|:\s*)(10\.\d{4,9}\/[^\s"<>]*[^\s"<>.,;)])/i },
  {
    field: 'supersedes',
    pattern:
      /\b(?:this (?:guideline|guidance|document|edition|version|publication)|it)\s+(?:replaces|supersedes|updates and replaces)\s+(?:the\s+)?([^.;\n]{5,140})/i,
  },
];

const factIn = ({ field, pattern, asValue }: Rule, text: string, offset: number): StatedFact | null => {
  const match = pattern.exec(text);
  const own = match?.[1]?.trim();
  if (match === null || own === undefined) return null;
  const value = asValue === undefined ? own : asValue(own);
  if (value === null) return null;
  const start = offset + match.index;
  return { field, value, from: 'text', words: match[0], span: { start, end: start + match[0].length } };
};

/** What the format told already, with its place in the text where it stands there in the same words. */
const known = ({ metadata, text }: ParsedDocument): readonly StatedFact[] => {
  const told: readonly (readonly [Field, string | null])[] = [
    ['title', metadata.title],
    ['body', metadata.body],
    ['year', metadata.year === null ? null : String(metadata.year)],
    ['version', metadata.version],
    ['jurisdiction', metadata.jurisdiction],
    ['reviewDate', metadata.reviewDate],
    ['licence', metadata.licence],
    ['doi', metadata.doi],
  ];
  return told.flatMap(([field, value]): readonly StatedFact[] => {
    if (value === null || value === '') return [];
    const start = text.slice(0, OPENING).indexOf(value);
    return [
      {
        field,
        value,
        from: start === -1 ? 'properties' : 'text',
        words: value,
        span: start === -1 ? null : { start, end: start + value.length },
      },
    ];
  });
};

/**
 * What a document says of itself, for a keeper to confirm: each fact with the words it was taken from and their place. What the
 * format tells (front matter, properties, head of a page) comes first; of a field each value once. Nothing is guessed.
 */
export const statedFacts = (document: ParsedDocument): readonly StatedFact[] => {
  const { text } = document;
  const closing = Math.max(OPENING, text.length - CLOSING);
  const found = rules.flatMap((rule) => [
    factIn(rule, text.slice(0, OPENING), 0),
    factIn(rule, text.slice(closing), closing),
  ]);
  const facts = [...known(document), ...found.filter((fact) => fact !== null)];
  return facts.filter(
    (fact, index) =>
      facts.findIndex(({ field, value }) => field === fact.field && value === fact.value) === index,
  );
};
