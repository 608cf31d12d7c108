import { seededRandom } from '../../evaluation/seeded-random';

/** What one rater said in a round, with the name. */
export interface Voice {
  readonly rater: string;
  readonly score: number | null;
  readonly comment: string;
}

/** The same without the name: a letter that means nobody, and another one in the next round. */
export interface AnonymousVoice {
  readonly letter: string;
  readonly score: number | null;
  readonly comment: string;
}

/** The voices of everybody but `self`, in an order drawn from the seed, so that a letter cannot be followed from round to round. */
export function anonymousVoices(
  voices: readonly Voice[],
  self: string,
  seed: number,
): readonly AnonymousVoice[] {
  const random = seededRandom(seed);
  return voices
    .filter(({ rater }) => rater !== self)
    .map((voice) => ({ voice, place: random() }))
    .sort((left, right) => left.place - right.place)
    .map(({ voice }, place) => ({
      letter: String.fromCharCode(65 + place),
      score: voice.score,
      comment: voice.comment,
    }));
}
