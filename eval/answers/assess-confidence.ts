import type { Answer } from '@/lib/answer/answer';
import type { ConfidenceFeatures } from '@/lib/answer/confidence';
import { answerConfidence, confidenceFeatures } from '@/lib/answer/confidence';
import type { Judgement } from './judge-answer';

/** How sure an answer is of itself with every threshold off, and whether it is wrong. */
export interface Assessed {
  readonly id: string;
  readonly confidence: number;
  readonly features: ConfidenceFeatures;
  /** Whether retrieval took the evidence for sufficient. */
  readonly sufficient: boolean;
  /** The question is not answerable from the library, or the reference answer is not quoted. */
  readonly wrong: boolean;
}

/** `answer` must have been asked for with every threshold off, and judged. */
export function assessConfidence(answer: Answer, judged: Judgement): Assessed {
  const { question, evidence, claims } = answer;
  const sufficiency = answer.sufficiency ?? { sufficient: false, probability: 0, missingTerms: [] };
  const features = confidenceFeatures(question, { hits: evidence, sufficiency }, claims);
  return {
    id: judged.id,
    confidence: answerConfidence(features),
    features,
    sufficient: sufficiency.sufficient,
    wrong: !judged.answerable || !judged.quoted,
  };
}
