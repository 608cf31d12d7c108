import { findDrugs } from '../language/drugs';
import { foldText } from '../language/fold-text';
import { findPopulations } from '../language/populations';
import { searchTerms } from '../language/search-terms';
import { patientAgeMonths } from './age';
import { questionWords } from './question-words';
import { isWritersOwn, openingPremise } from './writers-words';

/** A question without what is no part of it. */
export interface ReadQuestion {
  readonly question: string;
  /** Sentences that were left out, as written, to be told to the person who asked. */
  readonly setAside: readonly string[];
}

/** Words that open a sentence where they stand in capitals behind a word that is no title's. */
const opening = String.raw`(?<=(?:^|\s)(?:[^\sA-Z]\S*|[A-Z]{2,}\S*|\S*\d\S*))\s+(?=(?:It|The|Please|By|Thanks|Sorry|We|My|Our|This|There|After|With)\s[a-z])`;
/** “I am …” begins a sentence unless something led up to it. */
const ofWriter = String.raw`(?<!\b(?:and|if|when|that|what|as|because|since|or|but|so|than|which|where|how|who|after|before|while|think|then|am|should|can|do|must|may))(?<!\b(?:By|After|With|In|Since|Because|When|If|As|Given|While|Before|For|At|On|Though|Although)\b[^.?!]*)\s+(?=I (?:am|have|was|need)\b)`;
const orderly = String.raw`\s+(?=(?:Cite|Ignore|Disregard|Pretend|Act as|You are now|Make up|Invent|I am sure|I'm sure|I am certain|I’m sure|My neighbou?r)\b)`;
/** Many questions end without a mark: an order, a guess or a remark begins a sentence of its own all the same. */
const sentenceEnd = new RegExp(
  [String.raw`(?<=[.?!])\s+`, String.raw`\s*\n+\s*`, opening, ofWriter, orderly].join('|'),
  'u',
);

/** Orders to whoever answers: they ask for nothing that a guideline holds. A sentence that asks is never one. */
const orders: readonly RegExp[] = [
  /^(?:please |now |first |and )*(?:ignore|disregard|forget|override|bypass|drop)\b.{0,40}\b(?:instructions?|rules?|prompts?|restrictions?|safety|checks?|polic(?:y|ies))\b/i,
  /^(?:please |now |just )*(?:answer|respond|reply)\b.{0,40}\b(?:from memory|from your own|without (?:any )?(?:quotes?|quoting|citations?|sources?|checks?|checking))\b/i,
  /^(?:please |and |also )*(?:cite|reference|quote)\b.{0,60}\b(?:et al\b|19\d\d|20\d\d)/i,
  /\b(?:make (?:(?:the|a|an|any|some) )?(?:\w+ )?up|make up|invent|fabricate)\b.{0,30}\b(?:reference|citation|source|study|studies|quote|paper|guideline)s?\b/i,
  /\bmake (?:(?:the|a|an|any|some) )?(?:references?|citations?|sources?|stud(?:y|ies)|quotes?|papers?|one|it|them) up\b/i,
  /^(?:please |and |or |just |then )*(?:make (?:\w+ )?up|invent|fabricate)\b/i,
  /^(?:please |now )*(?:you are now|from now on|act as|pretend|role-?play)\b/i,
];
/** What the writer takes the answer to be. */
const guess =
  /^(?:and |but )?(?:(?:i am|i'm|we are|we're) (?:pretty |quite |very )?(?:sure|certain|convinced)|(?:i|we) (?:think|believe|bet|guess|assume|know))\b.{0,10}\b(?:it|the (?:right |correct )?(?:dose|answer|duration|drug|threshold))\b.{0,5}(?:is|'s|should be|must be)\b/i;
/** Somebody who is not the patient, unless the question goes on about them. */
const somebodyElse =
  /\b(?:(?:my|our|his|her|their|the (?:patient|child|woman|man)'s) (?:neighbou?r|flatmate|roommate|housemate|colleague|sister|brother|cousin)|another patient|other patients?)\b/i;
const goesOn = /\b(?:he|she|they|him|her|his|their|them|who)\b/i;

/** How a question begins that ends without its mark. */
const interrogative =
  /^(?:so |and |but |now )?(?:can|could|should|may|must|shall|would|do|does|did|is|are|was|what|which|when|how|why|who|where|whether)\b/i;

const longText = 1_500;
const leastTerms = 3;
/** A word that so many sentences of a paste hold tells none of them apart. */
const mostSharing = 5;

/** What stands for an identifier that was taken out: no word to look for. */
const placeholder =
  /\s*\[(?:name|date of birth|record number|national id|phone number|e-mail address|address|postcode)\]/g;

/**
 * Sets aside what is no part of a question: orders to whoever answers, the writer's own guess at the answer and their own affairs, somebody
 * else's illness, a general premise that opens the question, and of a long paste every sentence that neither asks, nor shares words
 * with what is asked, nor states the patient's age, kind or drugs. Nothing is set aside that would leave fewer than three
 * words to ask about; illnesses of others only where what is said of nobody else has three, premises and what a paste holds besides only
 * where what is asked has three by itself.
 */
export function setAside(written: string): ReadQuestion {
  const read = setSentencesAside(written.replaceAll(placeholder, ''));
  const opening = read.question
    .split(sentenceEnd)
    .map((sentence) => ({ sentence, found: openingPremise(sentence) }));
  const premises = opening.flatMap(({ found }) => found ?? []);
  const question = opening.map(({ sentence, found }) => found?.rest ?? sentence).join(' ');
  if (premises.length === 0 || termsOf(question).length < leastTerms) return read;
  return { question, setAside: [...read.setAside, ...premises.map(({ premise }) => premise)] };
}

function setSentencesAside(text: string): ReadQuestion {
  const sentences = text.trim().split(sentenceEnd).filter(Boolean);
  const plain = sentences.map((sentence) => ({ sentence, folded: foldText(sentence).text }));
  const kept = plain.filter(({ folded }) => !isOrder(folded) && !guess.test(folded));
  const asking = kept.filter(({ folded }) => folded.includes('?') || interrogative.test(folded));
  const others = kept.filter(({ folded }) => !isWritersOwn(folded, ''));
  const asked = asking.length > 0 ? asking : lastLine(text, others.length > 0 ? others : kept);
  const askedText = asked.map(({ folded }) => folded).join(' ');
  const isLong = text.length > longText;
  const askedTerms = new Set(termsOf(askedText));
  const isWhole = askedTerms.size >= leastTerms;
  const telling = isLong ? rareAmong(kept, askedTerms) : askedTerms;
  const ofPatient = (isLong ? asked : kept.filter(({ folded }) => !somebodyElse.test(folded)))
    .map(({ folded }) => folded)
    .join(' ');
  const remaining = kept.filter((one) => {
    if (asked.includes(one)) return true;
    if (isWritersOwn(one.folded, askedText)) return false;
    if (somebodyElse.test(one.folded))
      return goesOn.test(ofPatient) || termsOf(ofPatient).length < leastTerms;
    if (!isWhole) return true;
    return !isLong || belongs(one.folded, telling);
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

/** The asked terms that few sentences hold. */
function rareAmong(
  sentences: readonly { readonly folded: string }[],
  asked: ReadonlySet<string>,
): ReadonlySet<string> {
  const holding = new Map<string, number>();
  for (const { folded } of sentences) {
    for (const term of termsOf(folded)) if (asked.has(term)) holding.set(term, (holding.get(term) ?? 0) + 1);
  }
  return new Set([...asked].filter((term) => (holding.get(term) ?? 0) <= mostSharing));
}

function isOrder(sentence: string): boolean {
  return !sentence.includes('?') && orders.some((order) => order.test(sentence));
}

function belongs(sentence: string, telling: ReadonlySet<string>): boolean {
  return (
    patientAgeMonths(sentence) !== null ||
    findDrugs(sentence).length > 0 ||
    findPopulations(sentence.toLowerCase()).length > 0 ||
    termsOf(sentence).some((term) => telling.has(term))
  );
}

function termsOf(text: string): readonly string[] {
  const words = text.split(/\s+/).filter((word) => !questionWords.has(word.toLowerCase().replaceAll(/^\P{L}+|\P{L}+$/gu, ''))); // prettier-ignore
  return [...new Set(searchTerms(words.join(' ')))];
}
