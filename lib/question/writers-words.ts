import { findDrugs } from '../language/drugs';
import { patientAgeMonths } from './age';
import { patientFacts } from './patient-facts';

const writer =
  /\b(?:I|I'm|I've|I'll|[Mm]e|[Mm]y|mine|myself|[Ww]e|[Ww]e're|[Oo]urs?|us|here|[Tt]his (?:ward|office|place|room|building|department|clinic|meeting|computer|screen|shift))\b/;
/** People of the writer's: what is said of them may be about the patient. */
const writersPatient =
  /\b(?:my|our) (?:\w+ )?(?:patient|client|resident|wife|husband|partner|son|daughter|child|kid|baby|toddler|mother|mum|mom|father|dad|grand\w+|aunt|uncle|friend|neighbou?r|flatmate|roommate|housemate|colleague|sister|brother|cousin)\b/i;
/** Somebody else than the writer is spoken of. */
const third =
  /\b(?:he|she|they|him|her|his|hers|their|them|who|whose|patient|pt|man|woman|lady|gentleman|boy|girl|child|baby|infant|toddler)\b/i;
/** A condition that is had, not a word in passing: “I have asthma”, not “I have a stroke of luck”. */
const ofOneself =
  /\bI(?:'m| am| have| had|'ve| suffer| take| was diagnosed)\b(?: (?:also|got|just|now|on|taking|with|from|had|a|an|the|severe|mild|chronic|known|type|\d)){0,4} /i;
/** Manners: to whoever answers, about the time or the form of the answer, and about how things went in general. */
const manners = [
  /^(?:please|kindly)\b(?!.*\b(?:give|state|list|name|tell|explain|advise|dose)\b)/i,
  /^(?:(?:so|and|just) )?(?:be (?:brief|quick|short|concise|kind)|keep it|make it (?:short|quick)|hurry|thanks|thank you|sorry|hello|hi|good (?:morning|evening|afternoon))\b/i,
  /^it(?:'s| is| was| has been) (?:a|an|such|been|quite)\b/i,
];
/** The writer is who is treated: “can I take”, “is it safe for me”. */
const writerIsPatient =
  /\b(?:(?:can|should|may|could|must|do|will) (?:I|we) (?:still |also |safely )?(?:take|have|eat|drink|breastfeed|fly|drive|swim|exercise|get vaccinated|be)|for me|am I|my (?!patient)\w+)\b/i;

/**
 * Whether a sentence is the writer's own: about their day, their things, or how to answer. A sentence that states a fact of the
 * patient or speaks of one is none, and none is where the writer is the patient.
 */
export function isWritersOwn(sentence: string, asked: string): boolean {
  if (writerIsPatient.test(asked) || writersPatient.test(sentence) || third.test(sentence)) return false;
  if (!writer.test(sentence) && !manners.some((pattern) => pattern.test(sentence))) return false;
  return !statesFact(sentence);
}

function statesFact(sentence: string): boolean {
  if (patientAgeMonths(sentence) !== null || findDrugs(sentence).length > 0) return true;
  const facts = patientFacts(sentence);
  if (facts.some(({ kind }) => kind !== 'condition')) return true;
  const own = ofOneself.exec(sentence);
  const behind = own === null ? -1 : own.index + own[0].length;
  return facts.some(
    ({ start, end }) =>
      own !== null && start >= behind && start <= behind + 12 && !/^ of\b/.test(sentence.slice(end)),
  );
}

const because =
  /^\s*(?:so |and |but )?(?:since|given(?: that)?|as(?! needed)|because(?! of)|considering(?: that)?|seeing (?:that|as)|now that|knowing that|assuming(?: that)?|in view of the fact that|it is (?:well )?known that)\s/i;
const verb =
  /\b(?:is|are|was|were|has|have|had|do|does|did|be|agree|agrees|must|should|can|cannot|will|would|never|always|get|gets|need|needs|work|works|cause|causes|harms?|(?!need|embed|unneed)\w{3,}ed(?= (?:by|because|from|to|that|in|at|on|last|as|since)\b))\b/i;
/** Behind these a clause follows, whatever its verb; “since” may also open a time. */
const clauseFollows =
  /^\s*(?:so |and |but )?(?:(?:given|considering|seeing|now|knowing|assuming) that|because|since(?! (?:the|a|an|last|this|birth|onset|then|\d|\w+day|yesterday|admission|surgery|diagnosis)\b))\s+(?:\S+\s+){2,}\S/i;
/** Words that point back: what comes before is needed to understand them. */
const pointsBack =
  /\b(?:its?(?!\s*\?)|this|these|those|they|them|their|he|she|him|her|his|that (?:case|drug|patient)|such|then|instead|the (?:drug|patient|same))\b/i;

/**
 * A general premise that opens a question: “Since all adults get the same dose, …”. It says nothing of the patient (no person, age, figure
 * or fact) and the question stands without it. Null where there is none.
 */
export function openingPremise(sentence: string): { readonly premise: string; readonly rest: string } | null {
  if (!because.test(sentence)) return null;
  for (const { index } of sentence.matchAll(/,\s+/g)) {
    const premise = sentence.slice(0, index + 1);
    const rest = sentence.slice(index + 1).trimStart();
    if (!clauseFollows.test(premise) && !verb.test(premise.replace(because, ''))) continue;
    if (/\d/.test(premise) || third.test(withoutGeneral(premise)) || writer.test(premise)) return null;
    if (pointsBack.test(rest) || patientFacts(withoutGeneral(premise)).length > 0) return null;
    return { premise, rest };
  }
  return null;
}

/** Without the words that speak of everybody. */
function withoutGeneral(premise: string): string {
  return premise.replaceAll(
    /\b(?:all|every|each|any|most|no) (?:\w+ )?(?:patients?|adults?|child(?:ren)?|infants?|wom[ae]n|m[ae]n|people|guidelines?)\b|\b(?:patients|children|adults|infants|women|men|people)\b/gi,
    ' ',
  );
}
