import type { FrozenAnswer } from '../study/frozen-answer';
import { shownAnswer } from '../study/shown-answer';
import type { ClaimRow, DocumentRow } from './study-tables';

/** A guideline that an answer cites, as it then stood. */
export type CitedDocument = Omit<DocumentRow, 'answers'>;

/** What results need of a frozen answer beside its columns: each claim as raters saw it, and what it cites. A hundredth of its events. */
export interface AnswerSheet {
  readonly claims: readonly Pick<ClaimRow, 'text' | 'support'>[];
  /** Each once, in the order cited. */
  readonly documents: readonly CitedDocument[];
}

/** A frozen answer as results read it. */
export type SheetedAnswer = Omit<FrozenAnswer, 'events' | 'text'> & { readonly sheet: AnswerSheet };

/** Boils an answer down; `support` is null where nothing was checked (a reference, a closed book). */
export function answerSheet(
  frozen: Pick<FrozenAnswer, 'events' | 'text' | 'releaseId' | 'failedClaimsShown'>,
): AnswerSheet {
  const { claims } = shownAnswer(frozen);
  const documents = new Map<string, CitedDocument>();
  for (const { claim } of claims)
    for (const { document } of claim?.citations ?? []) {
      const { id, title, body, year, version, url, doi, standing, contentHash } = document;
      if (!documents.has(contentHash))
        documents.set(contentHash, {
          document: id,
          title,
          body,
          year,
          version,
          url,
          doi,
          standing,
          contentHash,
        });
    }
  return {
    claims: claims.map(({ text, claim }) => ({
      text,
      support: frozen.releaseId === null ? null : (claim?.support ?? null),
    })),
    documents: [...documents.values()],
  };
}
