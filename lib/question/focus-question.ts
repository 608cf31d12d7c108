export interface FocusedQuestion {
  /** The sentence or clause that asks. */
  readonly asked: string;
  /** The rest: the patient, the circumstances. Empty when the whole question asks. */
  readonly background: string;
}

const sentenceEnd = /(?<=[.?!])\s+(?=[\p{Lu}\p{N}"(])/u;
const asks =
  /^(?:what|which|who|whom|when|where|why|how|is|are|was|were|do|does|did|can|could|should|shall|may|must|will|would|has|have|any|dose|give|list|name|define|explain|describe|tell)\b/i;
const clauseThatAsks =
  /[:;,–—]\s+(?:so\s+|and\s+|then\s+)?(?=(?:what|which|who|when|where|why|how|is|are|do|does|can|could|should|shall|may|must|will|would)\b)/i;

/**
 * Separates what is asked from a vignette: the sentences that end in a question mark or open with a question word, and
 * within one sentence the clause after the last comma, colon or dash that opens with one. A question without such a
 * sentence is asked whole.
 */
export function focusQuestion(question: string): FocusedQuestion {
  const sentences = question.trim().split(sentenceEnd);
  const asking = sentences.filter((sentence) => sentence.endsWith('?') || asks.test(sentence));
  if (asking.length === 0) return { asked: question.trim(), background: '' };
  const background = sentences.filter((sentence) => !asking.includes(sentence));
  const clauses = asking.map(splitClause);
  return {
    asked: clauses.map((clause) => clause.asked).join(' '),
    background: [...background, ...clauses.map((clause) => clause.background)]
      .filter((part) => part !== '')
      .join(' '),
  };
}

function splitClause(sentence: string): FocusedQuestion {
  const at = clauseThatAsks.exec(sentence);
  if (at === null || asks.test(sentence)) return { asked: sentence, background: '' };
  return {
    asked: sentence.slice(at.index + at[0].length),
    background: sentence.slice(0, at.index),
  };
}
