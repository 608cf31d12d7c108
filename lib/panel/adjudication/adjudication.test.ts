import { describe, expect, it } from 'vitest';
import { anonymousVoices } from './anonymous-voices';
import { isDisagreement, spread } from './find-disagreements';
import type { Case, Vote } from './settle-case';
import { delphiRounds, settleByDelphi, settleByThirdRater } from './settle-case';

const rule = { ordered: true, distance: 1 };
const scores = (...given: readonly (number | null)[]) =>
  given.map((score, place) => ({ rater: `r${String(place + 1)}`, score }));
const disputed = (given: readonly (number | null)[], votes: readonly Vote[] = [], closed = false): Case => ({
  ...rule,
  ratings: scores(...given),
  votes,
  closed,
});
const vote = (rater: string, score: number | null, round = 1): Vote => ({ rater, score, round });

describe('what counts as a disagreement', () => {
  it('is more than the distance on an ordered axis, and any difference on a choice', () => {
    expect(isDisagreement(scores(4, 5), rule)).toBe(false);
    expect(isDisagreement(scores(3, 5), rule)).toBe(true);
    expect(isDisagreement(scores(0, 1), { ordered: false, distance: 1 })).toBe(true);
    expect(isDisagreement(scores(1, 1), { ordered: false, distance: 1 })).toBe(false);
  });

  it('needs two scores: who could not assess does not disagree', () => {
    expect(spread(scores(5, null))).toBeNull();
    expect(isDisagreement(scores(5, null), rule)).toBe(false);
    expect(spread(scores(1, null, 4))).toBe(3);
  });
});

describe('a third rater', () => {
  it('is waited for, and decides for one of the two', () => {
    expect(settleByThirdRater(disputed([2, 4]), 'r9')).toEqual({
      kind: 'open',
      round: 1,
      waitingFor: ['r9'],
    });
    const settled = settleByThirdRater(disputed([2, 4], [vote('r9', 2), vote('r9', 4)]), 'r9');
    expect(settled).toEqual({ kind: 'majority', value: 4, round: 1 });
  });

  it('who sees it a third way, or cannot assess it, leaves no majority', () => {
    expect(settleByThirdRater(disputed([1, 5], [vote('r9', 3)]), 'r9')).toEqual({
      kind: 'no-majority',
      values: [1, 5, 3],
      round: 1,
    });
    expect(settleByThirdRater(disputed([1, 5], [vote('r9', null)]), 'r9').kind).toBe('no-majority');
    expect(settleByThirdRater(disputed([1, 5], [], true), 'r9').kind).toBe('no-majority');
  });
});

describe('a modified Delphi round', () => {
  it('waits for everybody, and is over when nobody is too far apart', () => {
    expect(settleByDelphi(disputed([1, 4, 5], [vote('r1', 4)]))).toEqual({
      kind: 'open',
      round: 1,
      waitingFor: ['r2', 'r3'],
    });
    const settled = settleByDelphi(disputed([1, 4, 5], [vote('r1', 4), vote('r2', 4), vote('r3', 5)]));
    expect(settled).toEqual({ kind: 'consensus', value: 4, round: 1 });
  });

  it('goes on for three rounds, then counts the majority', () => {
    const stubborn = (round: number) => [vote('r1', 1, round), vote('r2', 4, round), vote('r3', 4, round)];
    expect(settleByDelphi(disputed([1, 4, 5], stubborn(1)))).toMatchObject({ kind: 'open', round: 2 });
    const all = [...stubborn(1), ...stubborn(2), ...stubborn(3)];
    expect(settleByDelphi(disputed([1, 4, 5], all))).toEqual({
      kind: 'majority',
      value: 4,
      round: delphiRounds,
    });
  });

  it('may end without a majority', () => {
    const votes = [1, 2, 3].flatMap((round) => [vote('r1', 1, round), vote('r2', 5, round)]);
    expect(settleByDelphi(disputed([1, 5], votes))).toEqual({
      kind: 'no-majority',
      values: [1, 5],
      round: 3,
    });
  });

  it('ended early counts the scores before for whoever did not vote', () => {
    const settled = settleByDelphi(disputed([1, 4, 4], [vote('r1', 3)], true));
    expect(settled).toEqual({ kind: 'consensus', value: 4, round: 1 });
    expect(settleByDelphi(disputed([1, 5], [], true))).toMatchObject({ kind: 'no-majority', round: 0 });
  });
});

describe('anonymous comments', () => {
  const voices = ['ann', 'ben', 'eve', 'kim'].map((rater, place) => ({
    rater,
    score: place + 1,
    comment: `comment ${String(place + 1)}`,
  }));

  it('carry no name, leave out one’s own, and say all that the others said', () => {
    const heard = anonymousVoices(voices, 'eve', 7);
    expect(heard.map(({ letter }) => letter)).toEqual(['A', 'B', 'C']);
    expect(heard.map(({ score }) => score).sort()).toEqual([1, 2, 4]);
    expect(JSON.stringify(heard)).not.toMatch(/ann|ben|eve|kim/u);
  });

  it('come in another order in another round', () => {
    const orders = [1, 2, 3, 4, 5].map((seed) =>
      anonymousVoices(voices, 'nobody', seed)
        .map(({ score }) => score)
        .join(),
    );
    expect(new Set(orders).size).toBeGreaterThan(1);
  });
});
