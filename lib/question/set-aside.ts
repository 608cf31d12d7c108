import { findDrugs } from '../language/drugs';
import { foldText } from '../language/fold-text';
import { findPopulations } from '../language/populations';
import { searchTerms } from '../language/search-terms';
import { patientAgeMonths } from './age';
import { questionWords } from './question-words';

/** A question without what is no part of it. */
export interface ReadQuestion {
  readonly question: string;
  /** Sentences that were left out, as written, to be told to the person who asked. */
  readonly setAside: readonly string[];
}

/** Many questions end without a mark: an order or a guess begins a sentence of its own all the same. */
const sentenceEnd =
  /(?<=[.?!])\s+|\s*\n+\s*|\s+(?=(?:Cite|Ignore|Disregard|Pretend|Act as|You are now|Make up|Invent|I am sure|I'm sure|I am certain|I’m sure|My neighbou?r)\b)/u;

/** Orders to whoever answers: they ask for nothing that a guideline holds. A sentence that asks is never one. */
const orders: readonly RegExp[] = [
  /^(?:please |now |first |and )*(?:ignore|disregard|forget|override|bypass|drop)\b.{0,40}\b(?:instructions?|rules?|prompts?|restrictions?|safety|checks?|polic(?:y|ies))\b/i,
  /^(?:please |now |just )*(?:answer|respond|reply)\b.{0,40}\b(?:from memory|from your own|without (?:any )?(?:quotes?|quoting|citations?|sources?|checks?|checking))\b/i,
  /^(?:please |and |also )*(?:cite|reference|quote)\b.{0,60}\b(?:et al\b|19\d\d|20\d\d)/i,
  /\b(?:make (?:(?:the|a|one|it|some) )*(?:\w+ )?up|make up|invent|fabricate)\b.{0,30}\b(?:reference|citation|source|study|quote|paper|one|it)?s?\b/i,
  /^(?:please |now )*(?:you are now|from now on|act as|pretend|role-?play)\b/i,
];
/** What the writer takes the answer to be. */
const guess =
  /^(?:and |but )?(?:(?:i am|i'm|we are|we're) (?:pretty |quite |very )?(?:sure|certain|convinced)|(?:i|we) (?:think|believe|bet|guess|assume|know))\b.{0,10}\b(?:it|the (?:right |correct )?(?:dose|answer|duration|drug|threshold))\b.{0,5}(?:is|'s|should be|must be)\b/i;
/** Somebody who is not the patient, unless the question goes on about them. */
const somebodyElse =
  /\b(?:(?:my|our|his|her|their|the (?:patient|child|woman|man)'s) (?:neighbou?r|flatmate|roommate|housemate|colleague|sister|brother|cousin)|another patient|other patients?)\b/i;
const goesOn = /\b(?:he|she|they|him|her|his|their|them|who)\b/i;

const longText = 1_500;
const leastTerms = 3;

/**
 * Sets aside what is no part of a question: orders to whoever answers, the writer's own guess at the answer, somebody else's
 * illness, and of a long paste every sentence that neither asks, nor shares a word with what is asked, nor states the
 * patient's age, kind or drugs. Nothing is set aside that would leave fewer than three words to ask about; the last two
 * only where what is asked has three by itself.
 */
export function setAside(text: string): ReadQuestion {
  const sentences = text.trim().split(sentenceEnd).filter(Boolean);
  const plain = sentences.map((sentence) => ({ sentence, folded: foldText(sentence).text }));
  const kept = plain.filter(({ folded }) => !isOrder(folded) && !guess.test(folded));
  const asking = kept.filter(({ folded }) => folded.includes('?'));
  const asked = asking.length > 0 ? asking : lastLine(text, kept);
  const askedText = asked.map(({ folded }) => folded).join(' ');
  const isLong = text.length > longText;
  const askedTerms = new Set(termsOf(askedText));
  const isWhole = askedTerms.size >= leastTerms;
  const remaining = kept.filter((one) => {
    if (!isWhole || asked.includes(one)) return true;
    if (somebodyElse.test(one.folded) && !goesOn.test(askedText)) return false;
    return !isLong || belongs(one.folded, askedTerms);
  });
  const left = termsOf(remaining.map(({ folded }) => folded).join(' '));
  if (left.length < leastTerms || remaining.length === sentences.length)
    return { question: text, setAside: [] };
  return {
    question: remaining.map(({ sentence }) => sentence).join(' '),
    setAside: plain.filter((one) => !remaining.includes(one)).map(({ sentence }) => sentence),
  };
}

/** Where no sentence ends in a question mark: the last one, or of several lines the last line. */
function lastLine<Sentence extends { readonly sentence: string }>(
  text: string,
  sentences: readonly Sentence[],
): readonly Sentence[] {
  const line = text.trim().slice(text.trim().lastIndexOf('\n') + 1);
  if (line.length > longText || line === text.trim())
    return line.length > longText ? sentences : sentences.slice(-1);
  return sentences.filter(({ sentence }, at) => at >= sentences.length - 5 && line.includes(sentence));
}

function isOrder(sentence: string): boolean {
  return !sentence.includes('?') && orders.some((order) => order.test(sentence));
}

function belongs(sentence: string, asked: ReadonlySet<string>): boolean {
  return (
    patientAgeMonths(sentence) !== null ||
    findDrugs(sentence).length > 0 ||
    findPopulations(sentence.toLowerCase()).length > 0 ||
    termsOf(sentence).some((term) => asked.has(term))
  );
}

function termsOf(text: string): readonly string[] {
  const words = text.split(/\s+/).filter((word) => !questionWords.has(word.toLowerCase().replaceAll(/^\P{L}+|\P{L}+$/gu, ''))); // prettier-ignore
  return [...new Set(searchTerms(words.join(' ')))];
}
