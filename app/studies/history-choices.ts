import { findIdentifiers, kindsInWords, redact } from '@/lib/question/identifiers';

/** A question of the history as it is offered to a study. */
export interface HistoryChoice {
  /** As it was asked, where something in it seems to identify a patient; null where nothing does. */
  readonly asked: string | null;
  /** With identifiers replaced by their kinds in brackets. */
  readonly text: string;
  /** What was removed, in words; empty where nothing was. */
  readonly removed: string;
}

/** Each question once, newest first, identifiers removed. */
export function historyChoices(rows: readonly { readonly question: string }[]): readonly HistoryChoice[] {
  return [...new Set(rows.map(({ question }) => question))].map((question) => {
    const identifiers = findIdentifiers(question);
    return identifiers.length === 0
      ? { asked: null, text: question, removed: '' }
      : { asked: question, text: redact(question, identifiers), removed: kindsInWords(identifiers) };
  });
}
