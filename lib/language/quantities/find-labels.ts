import type { Label } from './quantity';

const roman: Readonly<Record<string, string>> = {
  i: '1',
  ii: '2',
  iii: '3',
  iv: '4',
  v: '5',
  vi: '6',
  vii: '7',
  viii: '8',
};
const ordinal: Readonly<Record<string, string>> = {
  first: '1',
  second: '2',
  third: '3',
  fourth: '4',
  fifth: '5',
  sixth: '6',
  '1st': '1',
  '2nd': '2',
  '3rd': '3',
  '4th': '4',
  '5th': '5',
  '6th': '6',
};
const staged =
  /(?<![a-z])(stage|class|grade|type|phase|category|tier|step|level|cat|ckd|nyha|asa|g)[- ]?(?:(\d{1,2})|(viii|vii|vi|iv|v|iii|ii|i)(?![a-z]{2}))([a-d])?(?![\da-z.]*\d|[a-z])/g;
const dated =
  /(?<![a-z]|(?:per|a|each|every|times|once|twice|\/) ?)(days?|weeks?|months?|hours?|cycle|visit|trimester) (\d{1,3})(?![\d.]*\d| ?(?:mg|ml|g|mcg|times|to \d+ (?:days|weeks|months|hours)))(?![a-z])/g;
const ordered =
  /(?<![a-z0-9])(first|second|third|fourth|fifth|sixth|1st|2nd|3rd|4th|5th|6th)[- ](line|trimester|generation|degree|dose|choice|episode|day|week|month|year|stage|hour|cycle|relapse|recurrence|line)(?![a-z])/g;
const singular = (name: string): string => name.replace(/(?<!s)s$/, '').replace(/^(?:cat)$/, 'category');

/** Finds numbers that name a stage, type, day or line, in a folded lower-case text; spans of different labels do not overlap. */
export function findLabels(text: string): readonly Label[] {
  const found: Label[] = [];
  for (const match of text.matchAll(staged)) {
    const value = `${match[2] ?? roman[match[3] ?? ''] ?? ''}${match[4] ?? ''}`;
    if (match[1] !== 'g' || match[0].length === 2) found.push(label(match, singular(match[1] ?? ''), value));
  }
  for (const match of text.matchAll(dated))
    found.push(label(match, singular(match[1] ?? ''), match[2] ?? ''));
  for (const match of text.matchAll(ordered))
    found.push(label(match, match[2] ?? '', ordinal[match[1] ?? ''] ?? ''));
  return found;
}

function label(match: RegExpMatchArray, name: string, value: string): Label {
  const start = match.index ?? 0;
  return { kind: 'label', name, value, start, end: start + match[0].length };
}
