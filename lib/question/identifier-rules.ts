import { isEponym, isGivenName } from './identifier-names';
import { isDni, isNhsNumber, isNir, passesLuhn } from './national-ids';

export type IdentifierKind =
  | 'name'
  | 'date of birth'
  | 'record number'
  | 'national id'
  | 'phone number'
  | 'e-mail address'
  | 'address'
  | 'postcode';

/** A pattern for one kind of identifier; `holds` looks at what the pattern cannot say. */
export interface IdentifierRule {
  readonly kind: IdentifierKind;
  readonly pattern: RegExp;
  readonly holds?: (match: RegExpExecArray) => boolean;
}

const month = String.raw`(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?`;
/** A full date as people write it. */
export const writtenDate = String.raw`(?:\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)?\d{2}|(?:19|20)\d{2}[/.-]\d{1,2}[/.-]\d{1,2}|\d{1,2}(?:st|nd|rd|th)?[ -]?(?:of )?${month}[ ,-]*(?:19|20)?\d{2}|${month} \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d{2})(?!\d)`;
const cap = String.raw`(?:(?:[DO]['’]|M(?:a?c)|van |de |von |al-|El-)?\p{Lu}\p{Ll}+(?:[-'’]\p{Lu}\p{Ll}+)*)`;
const fullName = String.raw`${cap}(?: \p{Lu}\.?)?(?: ${cap}){1,2}`;
const unit = String.raw`(?! ?(?:mg|mcg|µg|g|ml|mmol|units?|iu|kcal|cells|per|x10|/|%))`;
const of = String.raw`\s*(?:is|was|of|no\.?|number|[:#.=-])*\s*`;
const aboutDisease =
  /^['’]?s?[ -](?:syndrome|disease|sign|murmur|test|score|criteria|rule|index|trial|study|virus|scale|phenomenon|tool|register|grade|hospital|et al|method|manoeuvre|maneuver|reflex|palsy|law|position|University|College)/i;
const personCue =
  /(?:(?<!\p{L})(?:man|woman|patient|boy|girl|lady|gentleman|child|pt) (?:named|called) |(?:(?:patient|pt|full|his|her|their)['’]?s? name(?: is)?:? ?|(?:^|\n)\s*name: ?))$/iu;
const imaging =
  /^(?:im|ang|ven|ent|spec|sca|sev|chol|uro|bra|spin|sco|gra|mod|mil|rel|pat|gui|on|in|at|of|and|or|is)/;
const postAreas =
  'A[BL]|B[ABDHLNRST]?|C[ABFHMORTVW]|D[ADEGHLNTY]|E[CHNX]?|F[KY]|G[LUY]?|H[ADGPRSUX]|I[GMPV]|JE|K[ATWY]|L[ADELNSU]?|M[EKL]?|N[EGNPRW]?|O[LX]|P[AEHLOR]|R[GHM]|S[AEGKLMNOPRSTWY]?|T[ADFNQRSW]|UB|W[ACDFNRSV]?|YO|ZE';

export const identifierRules: readonly IdentifierRule[] = [
  { kind: 'e-mail address', pattern: /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/giu },
  {
    kind: 'date of birth',
    pattern: new RegExp(
      String.raw`(?<![\p{L}])(?:dob|d\.o\.b\.?|date of birth|birth ?dates?|birthday|born(?: on)?|née?)${of}\(?${writtenDate}`,
      'giu',
    ),
  },
  {
    kind: 'name',
    pattern: new RegExp(
      String.raw`(?<![\p{L}-])(?:Mr|Mrs|Ms|Miss|Mx|Herr|Frau|Mme|Monsieur|Madame|Señora?)\.? (?:\p{Lu}\.? )?${cap}(?:[ -]${cap}){0,2}`,
      'gu',
    ),
    holds: isTitled,
  },
  {
    kind: 'name',
    pattern:
      /(?<![\p{L}-])(?:MR|MRS|MISS)\.? \p{Lu}{3,}(?= (?:IS|WAS|HAS|WHO|AGED|DOB|PRESENTS|TAKES)\b|, ?\d)/gu,
    holds: isTitled,
  },
  {
    kind: 'name',
    pattern:
      /(?<![\p{L}-])(?:mr|mrs|miss)\.? \p{Ll}{3,}(?= (?:is|was|has|who|aged|dob|presents|takes)\b|, ?\d)/gu,
    holds: isTitled,
  },
  {
    kind: 'name',
    pattern: new RegExp(
      String.raw`(?<=(?<!\p{L})(?:[Nn]ame|NAME|named|called|[Pp]t|[Pp]atient)(?: is|:)? ?:? )${fullName}`,
      'gu',
    ),
    holds: isCuedName,
  },
  {
    kind: 'name',
    pattern: new RegExp(
      String.raw`(?<![\p{L}-])(?:\p{Lu}{2,}(?:-\p{Lu}+)?, ?${cap}|${cap}, ?${cap}|\p{Lu}\p{Lu}+ ${cap}|\p{Lu}{3,} \p{Lu}{3,}|${fullName}|${cap})(?=[ ,;(]+(?:dob|d\.o\.b|date of birth|born(?: on)? \d{1,2}[\/. -]|mrn\W*\d|nhs n))`.replaceAll(
        /dob|mrn|nhs n|date|d\\\.o\\\.b|born/g,
        anyCase,
      ),
      'gu',
    ),
    holds: ([words]) => !isEponym(words.split(/[ ,]+/).at(-1) ?? ''),
  },
  { kind: 'name', pattern: new RegExp(String.raw`(?<![\p{L}-]|St\.? )${fullName}`, 'gu'), holds: isFullName },
  {
    kind: 'national id',
    pattern: /(?<![\d./-])\d{3}[ -]?\d{3}[ -]?\d{4}(?![\d/-]|\.\d)/g,
    holds: ([words]) => isNhsNumber(words),
  },
  { kind: 'national id', pattern: /(?<![\d./-])(?!000|666|9\d\d)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\d/-])/g },
  {
    kind: 'national id',
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?:ssn|social security|nhs|chi|nino|national insurance|national id|passport|aadhaar|bsn|medicare|medicaid|insurance)(?: (?:no\.?|number|id|card))*${of}(?=[a-z\d -]*\d{4})[a-z]{0,3}[ -]?\d(?:[ -]?\d){5,13}[a-z]?(?![\p{L}\d])`,
      'giu',
    ),
  },
  {
    kind: 'national id',
    pattern: /(?<![\p{L}\d])[A-CEGHJ-PR-TW-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D](?![\p{L}\d])/gu,
  },
  {
    kind: 'national id',
    pattern: /(?<![\p{L}\d])\d{8}-?[A-HJ-NP-TV-Z](?![\p{L}\d])/gu,
    holds: ([words]) => isDni(words),
  },
  {
    kind: 'national id',
    pattern: /(?<![\p{L}\d])[A-Z]{6}\d{2}[A-EHLMPRST]\d{2}[A-Z]\d{3}[A-Z](?![\p{L}\d])/gu,
  },
  {
    kind: 'national id',
    pattern: /(?<!\d)(?:19|20)?\d{2}(?:0\d|1[0-2])(?:[0-2]\d|3[01])[-+]\d{4}(?!\d)/g,
    holds: ([words]) => passesLuhn(words.replace(/\D/g, '').slice(-10)),
  },
  {
    kind: 'national id',
    pattern: /(?<!\d)[12] ?\d{2} ?(?:0\d|1[0-2]) ?\d{2} ?\d{3} ?\d{3} ?\d{2}(?!\d)/g,
    holds: ([words]) => isNir(words),
  },
  {
    kind: 'record number',
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?:mrn|uhid|(?:hospital|hosp|patient|record|medical record|chart|unit|case|account|accession)(?: (?:no\.?|number|id))+|patient id|medical record|hospital #|chart #)${of}[a-z]{0,4}[ -]?\d[\d -]{3,14}\d[a-z]?(?![\p{L}\d])`,
      'giu',
    ),
  },
  {
    kind: 'phone number',
    pattern: /(?<![\d.])\+\d{1,3}[ .-]?(?:\(0?\d{1,4}\)|\d{1,4})(?:[ .-]?\d{2,4}){2,4}(?!\d)/g,
    holds: hasPhoneLength,
  },
  {
    kind: 'phone number',
    pattern: new RegExp(
      String.raw`(?<![\d./-])(?:\(0\d{2,4}\)|0\d{2,4})[ -]?\d{3,4}[ -]?\d{3,4}(?![\d.-])${unit}`,
      'gi',
    ),
    holds: hasPhoneLength,
  },
  {
    kind: 'phone number',
    pattern: new RegExp(
      String.raw`(?<![\d./-])(?:\([2-9]\d{2}\) ?|[2-9]\d{2}[.-])[2-9]\d{2}[ .-]\d{4}(?![\d/-])${unit}`,
      'gi',
    ),
    holds: ([words]) => !/^(?:\d+[05]0\D?){2,}$/.test(words),
  },
  {
    kind: 'phone number',
    pattern:
      /(?<!\p{L})(?:tel|telephone|phone|mobile|cell|contact)(?: (?:no\.?|number))?[ :.]*(?:is )?\(?\d[\d ().-]{5,16}\d/giu,
  },
  {
    kind: 'address',
    pattern:
      /(?<![\p{L}\d.])\d{1,5}[A-Za-z]?,? (?:\p{Lu}[\p{Ll}'’]+ ){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Close|Crescent|Court|Way|Terrace|Boulevard|Blvd|Gardens|Grove|Square|Strasse|Straße)(?![\p{L}])/gu,
  },
  {
    kind: 'address',
    pattern:
      /(?<![\p{L}\d.])\d{1,5}[a-z]? (?!(?:mg|ml|g|per|in|of|on|the|illegal|recent|previous|year|week|month|day|hour)s? )\p{L}+ (?:street|road|avenue|lane|crescent)(?![\p{L}]| (?:drug|traffic|user|value|accident|wound|injur))/giu,
  },
  {
    kind: 'postcode',
    pattern: new RegExp(
      String.raw`(?<![\p{L}\d])(?:${postAreas})\d[A-Z\d]? \d(?!ST|ND|RD|TH)[ABD-HJLNP-UW-Z]{2}(?![\p{L}\d/])`,
      'gu',
    ),
  },
  {
    kind: 'postcode',
    pattern: /(?<![\p{L}\d])[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z] \d[ABCEGHJ-NPRSTV-Z]\d(?![\p{L}\d])/gu,
  },
  { kind: 'postcode', pattern: /(?<!\p{L})zip(?: ?code)?[ :]*\d{5}(?:-\d{4})?(?!\d)/giu },
];

function isTitled({ 0: words, index, input }: RegExpExecArray): boolean {
  const [title = '', ...names] = words.split(' ');
  if (names.length === 0 || names.every((name) => name.split('-').some(isEponym))) return false;
  if (/^(?:MR|mr)\.?$/.test(title) && imaging.test((names[0] ?? '').toLowerCase())) return false;
  return !aboutDisease.test(input.slice(index + words.length));
}

function isCuedName(match: RegExpExecArray): boolean {
  const before = match.input.slice(Math.max(0, match.index - 30), match.index);
  return isFullName(match) || (personCue.test(before) && !match[0].split(' ').some(isEponym));
}

function isFullName({ 0: words, index, input }: RegExpExecArray): boolean {
  const names = words.split(' ');
  if (!isGivenName(names[0] ?? '') || isEponym(names.at(-1) ?? '')) return false;
  return (
    !aboutDisease.test(input.slice(index + words.length)) &&
    !aboutDisease.test(` ${names.slice(1).join(' ')}`)
  );
}

function hasPhoneLength([words]: RegExpExecArray): boolean {
  const { length } = words.replace(/\D/g, '');
  return length >= 9 && length <= 15;
}

function anyCase(words: string): string {
  return words.replaceAll(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);
}
