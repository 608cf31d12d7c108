import {
  correctSpelling,
  type Correction,
  type DoubtfulDrug,
  type WordKnowledge,
} from '../question/correct-spelling';
import { setAside } from '../question/set-aside';
import type { Clarification } from './clarify';

/** A question as it is searched for, and what was done to it: told beside the answer. */
export interface Reading {
  readonly question: string;
  readonly corrected: readonly Correction[];
  /** Sentences and clauses that were left aside, as written. */
  readonly setAside: readonly string[];
  /** Which of several drugs is meant, where the writing leaves it open. */
  readonly asks: Clarification | null;
}

/** How many of the sentences that were set aside are told by their words. */
const mostTold = 3;

/** Leaves aside what is no part of the question and corrects typing errors, where anything is known of words. */
export function readQuestion(written: string, known: WordKnowledge | null): Reading {
  const { question, setAside: left } = setAside(written);
  if (known === null) return { question, corrected: [], setAside: left, asks: null };
  const spelled = correctSpelling(question, known);
  return {
    question: spelled.question,
    corrected: spelled.corrections,
    setAside: left,
    asks: spelled.doubtful === null ? null : whichDrug(written, spelled.doubtful),
  };
}

/** The reading in words, for the trace. */
export function readingWords({ corrected, setAside: left }: Reading): readonly string[] {
  const told = left.slice(0, mostTold).map((sentence) => `Left aside: “${sentence}”`);
  const more = left.length - told.length;
  return [
    ...told,
    ...(more === 0 ? [] : [`Left aside: ${String(more)} further sentences`]),
    ...corrected.map(({ written, read }) => `Searched for “${read}” in place of “${written}”`),
  ];
}

function whichDrug(question: string, { written, options }: DoubtfulDrug): Clarification {
  return {
    text: `“${written}” is no drug that is known here. Which one is meant?`,
    options: options.map((drug) => ({ label: drug, question: question.replace(written, drug) })),
  };
}
