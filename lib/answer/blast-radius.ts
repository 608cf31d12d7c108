import type { LibraryDocument } from '../evidence/document';
import type { AnswerId, DocumentId } from '../evidence/ids';

/** One quote of a past answer, with the document as it was when it was cited. */
export interface CitedQuote {
  readonly answerId: AnswerId;
  readonly question: string;
  /** ISO 8601. */
  readonly startedAt: string;
  /** Ordinal of the claim in its answer. */
  readonly claim: number;
  readonly documentId: DocumentId;
  readonly contentHash: string;
  readonly standing: LibraryDocument['standing'];
  /** Verbatim text of the document as it was then. */
  readonly quote: string;
}

/** One quote of an answer that a study has frozen. */
export interface StudyQuote extends Pick<CitedQuote, 'documentId' | 'contentHash' | 'standing' | 'quote'> {
  readonly studyId: string;
  readonly title: string;
  readonly questionId: string;
  readonly armId: string;
  /** Finished ratings that this answer was given. */
  readonly ratings: number;
}

/** A study in which answers cite words that have changed. */
export interface TouchedStudy {
  readonly studyId: string;
  readonly title: string;
  readonly answers: number;
  readonly ratings: number;
}

/** A document as the library holds it now. */
export interface DocumentNow {
  readonly document: Pick<LibraryDocument, 'standing' | 'contentHash'>;
  readonly text: string;
}

/** `changed`: the quoted words no longer stand in it. */
export type Touch = 'removed' | 'withdrawn' | 'superseded' | 'changed';

export interface TouchedAnswer {
  readonly answerId: AnswerId;
  readonly question: string;
  readonly startedAt: string;
  readonly claims: readonly { readonly claim: number; readonly quote: string; readonly touch: Touch }[];
  /** Panel and reader ratings given to this answer. */
  readonly ratings: number;
}

const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What a change of a document does to one quote of it; null when the quote stands as it stood. */
export function touchOf(
  cited: Pick<CitedQuote, 'standing' | 'contentHash' | 'quote'>,
  now: DocumentNow | null,
): Touch | null {
  if (now === null) return 'removed';
  const { standing, contentHash } = now.document;
  if ((standing === 'withdrawn' || standing === 'superseded') && standing !== cited.standing) return standing;
  if (contentHash === cited.contentHash) return null;
  return squeezed(now.text).includes(squeezed(cited.quote)) ? null : 'changed';
}

/** The past answers that a change of one document touches, in the order of the quotes given. */
export function blastRadius(
  cited: readonly CitedQuote[],
  now: DocumentNow | null,
  ratings: ReadonlyMap<AnswerId, number>,
): readonly TouchedAnswer[] {
  const touched = new Map<AnswerId, TouchedAnswer>();
  for (const each of cited) {
    const touch = touchOf(each, now);
    if (touch === null) continue;
    const { answerId, question, startedAt, claim, quote } = each;
    const before = touched.get(answerId);
    touched.set(answerId, {
      answerId,
      question,
      startedAt,
      ratings: ratings.get(answerId) ?? 0,
      claims: [...(before?.claims ?? []), { claim, quote, touch }],
    });
  }
  return [...touched.values()];
}

/** The studies that a change of one document touches, with the answers and ratings that rest on it. */
export function touchedStudies(
  cited: readonly StudyQuote[],
  now: DocumentNow | null,
): readonly TouchedStudy[] {
  const answers = new Map<string, StudyQuote>();
  for (const each of cited)
    if (touchOf(each, now) !== null) answers.set(`${each.studyId} ${each.questionId} ${each.armId}`, each);
  const byStudy = new Map<string, TouchedStudy>();
  for (const { studyId, title, ratings } of answers.values()) {
    const before = byStudy.get(studyId) ?? { studyId, title, answers: 0, ratings: 0 };
    byStudy.set(studyId, { ...before, answers: before.answers + 1, ratings: before.ratings + ratings });
  }
  return [...byStudy.values()];
}
