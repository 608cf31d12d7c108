import type { TextSpan } from '../language/text-span';
import { identifierRules, writtenDate, type IdentifierKind } from './identifier-rules';

/** Words of a question that point at one person; offsets index the question. */
export interface Identifier extends TextSpan {
  readonly kind: IdentifierKind;
}

/**
 * Finds what identifies a patient in a question: names, dates of birth, numbers of records and of nations, phone numbers, e-mail and
 * street addresses. Pure and small, for the browser too. In order, without overlaps. Written for precision: a clinical
 * number is never one, and a name needs a title, a cue or a common given name before it.
 */
export function findIdentifiers(question: string): readonly Identifier[] {
  const found = identifierRules.flatMap(({ kind, pattern, holds }) =>
    [...question.matchAll(pattern)]
      .filter((match) => holds === undefined || holds(match))
      .map((match) => ({ kind, start: match.index, end: match.index + match[0].length })),
  );
  const birthdays = nearNames(question, found);
  const all = [...found, ...birthdays].toSorted((a, b) => a.start - b.start || b.end - a.end);
  const kept: Identifier[] = [];
  for (const identifier of all) {
    if (identifier.start >= (kept.at(-1)?.end ?? 0)) kept.push(identifier);
  }
  return kept;
}

/** The question with each identifier replaced by its kind in brackets. */
export function redact(question: string, identifiers: readonly Identifier[]): string {
  let at = 0;
  let redacted = '';
  for (const { kind, start, end } of identifiers) {
    redacted += `${question.slice(at, start)}[${kind}]`;
    at = end;
  }
  return redacted + question.slice(at);
}

/** The kinds found, each once, as words of a sentence: `a name and a date of birth`. */
export function kindsInWords(identifiers: readonly Identifier[]): string {
  const kinds = [...new Set(identifiers.map(({ kind }) => kind))].map((kind) =>
    /^(?:address|e-mail)/.test(kind) ? `an ${kind}` : `a ${kind}`,
  );
  return [kinds.slice(0, -1).join(', '), ...kinds.slice(-1)].filter((part) => part !== '').join(' and ');
}

/** A full date right after a name is a date of birth, cue or none. */
function nearNames(question: string, found: readonly Identifier[]): readonly Identifier[] {
  const after = new RegExp(String.raw`^[\s,;(]{1,3}(${writtenDate})`, 'i');
  return found.flatMap(({ kind, end }) => {
    const match = kind === 'name' ? after.exec(question.slice(end)) : null;
    if (match === null) return [];
    const [whole, words = ''] = match;
    return [{ kind: 'date of birth', start: end + whole.length - words.length, end: end + whole.length }];
  });
}
