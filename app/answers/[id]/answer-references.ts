import type { LibraryDocument } from '@/lib/evidence/document';
import type { Citation, Claim } from '@/lib/answer/claim';
import type { AnswerView } from './fold-answer';

/** One cited document with the numbers of its citations. */
export interface Reference {
  readonly numbers: readonly number[];
  readonly document: LibraryDocument;
}

/** The cited documents in the order of their first citation. */
export function listReferences(claims: readonly Claim[]): readonly Reference[] {
  const byDocument = new Map<string, Citation[]>();
  for (const citation of claims.flatMap((claim) => claim.citations)) {
    const same = byDocument.get(citation.document.id);
    if (same === undefined) byDocument.set(citation.document.id, [citation]);
    else same.push(citation);
  }
  return [...byDocument.values()].flatMap((citations) => {
    const [first] = citations;
    if (first === undefined) return [];
    return [{ numbers: citations.map((citation) => citation.number), document: first.document }];
  });
}

/** `Title. Body, 2024. Superseded. https://…`, leaving out what the document does not say. */
export function referenceText(document: LibraryDocument): string {
  const edition = [document.body, document.year].filter((part) => part !== null).join(', ');
  const standing =
    document.standing === 'superseded' ? 'Superseded' : document.standing === 'withdrawn' ? 'Withdrawn' : '';
  const sentences = [document.title, document.isDigest ? 'Digest' : '', edition, standing]
    .filter((part) => part !== '')
    .map((part) => `${part.replace(/\.$/u, '')}.`);
  return [...sentences, ...(document.url === null ? [] : [document.url])].join(' ');
}

/**
 * An answer as plain text for a note: the question, the claims that stand with [n], the reference list, release and
 * time. Claims that failed their checks are counted, never copied.
 */
export function answerWithReferences(view: AnswerView, address: string): string {
  const claims = view.claims.map((claim) => {
    const numbers = claim.citations.map((citation) => `[${String(citation.number)}]`).join('');
    const doubt = claim.support === 'partly' ? ` (Partly supported: ${claim.reason ?? 'see the quote'})` : '';
    return `- ${claim.text} ${numbers}${doubt}`;
  });
  const references = listReferences(view.claims).map(
    ({ numbers, document }) =>
      `${numbers.map((number) => `[${String(number)}]`).join('')} ${referenceText(document)}`,
  );
  const parts = [
    [view.started?.question ?? ''],
    claims.length > 0 ? claims : [view.declined?.text ?? 'No claim of this answer was verified.'],
    leftOutLines(view),
    references.length > 0 ? ['References', ...references] : [],
    originLines(view, address),
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function leftOutLines(view: AnswerView): readonly string[] {
  const ending =
    view.status === 'interrupted' || view.status === 'stopped'
      ? [`This answer is incomplete: it was ${view.status}.`]
      : [];
  if (view.leftOut.length === 0) return ending;
  const count = view.leftOut.length;
  return [
    ...ending,
    `${String(count)} ${count === 1 ? 'claim was' : 'claims were'} left out as not verified.`,
  ];
}

function originLines(view: AnswerView, address: string): readonly string[] {
  if (view.started === null) return [];
  const time = view.ended?.endedAt ?? view.started.startedAt;
  return [`Almanac, release ${view.started.releaseId}, ${time}`, address];
}
