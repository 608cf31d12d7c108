import type { Branded } from './branded';

/** A mixed-up id is a wrong citation: each kind of id is its own type. */
export type DocumentId = Branded<'document'>;
export type PassageId = Branded<'passage'>;
export type ReleaseId = Branded<'release'>;
export type QuestionId = Branded<'question'>;
export type AnswerId = Branded<'answer'>;
export type RatingId = Branded<'rating'>;
export type LibraryJobId = Branded<'library-job'>;

export const asDocumentId = (value: string): DocumentId => value as DocumentId;
export const asPassageId = (value: string): PassageId => value as PassageId;
export const asReleaseId = (value: string): ReleaseId => value as ReleaseId;
export const asQuestionId = (value: string): QuestionId => value as QuestionId;
export const asAnswerId = (value: string): AnswerId => value as AnswerId;
export const asLibraryJobId = (value: string): LibraryJobId => value as LibraryJobId;
export const asRatingId = (value: string): RatingId => value as RatingId;
