import type { Axis } from '@/lib/panel/study/rubric';
import type { ClaimMark, Preference, Rating } from '@/lib/panel/study/rating';
import type { StudyItem } from '@/lib/panel/study/study';
import { asScoreKey } from '@/lib/panel/study/study-ids';
import { seededRandom } from '@/lib/evaluation/seeded-random';

/** How raters of an imagined study judge: later arms are a little better, questions and raters differ. */
export interface SimulatedPanel {
  readonly scores: (item: StudyItem, rater: number) => Rating['scores'];
  readonly marks: (item: StudyItem) => readonly ClaimMark[];
  readonly preference: () => Preference;
  readonly seconds: () => number;
}

const preferences: readonly Preference[] = ['left', 'right', 'tie', 'left', 'right', 'both-bad'];

/** Seeded: the same seed judges the same way, asked in the same order. */
export function simulatedPanel(axes: readonly Axis[], seed: number): SimulatedPanel {
  const random = seededRandom(seed);
  const drawn = new Map<string, number>();
  /** Drawn once per name, then the same for good. */
  const effect = (name: string): number => {
    const found = drawn.get(name) ?? random() - 0.5;
    drawn.set(name, found);
    return found;
  };
  return {
    scores: (item, rater) => {
      const arm = Number(item.armIds[0]?.split('-')[1] ?? 1);
      return Object.fromEntries(
        axes.map((axis) => {
          const lean =
            0.3 * arm + effect(item.questionId) + effect(`rater ${String(rater)}`) + 1.6 * (random() - 0.5);
          const place = Math.round(2.6 + lean);
          const level = axis.levels[Math.max(0, Math.min(axis.levels.length - 1, place))];
          return [
            asScoreKey(axis.id),
            random() < 0.01 || level === undefined ? 'unable-to-assess' : level.value,
          ];
        }),
      );
    },
    marks: (item) => (random() < 0.08 && item.kind === 'single' ? [markOf(random)] : []),
    preference: () => preferences[Math.floor(random() * preferences.length)] ?? 'tie',
    seconds: () => Math.round(40 + 80 * random()),
  };
}

function markOf(random: () => number): ClaimMark {
  return {
    side: null,
    claimIndex: Math.floor(random() * 5),
    wordStart: 2,
    wordEnd: 6,
    error: random() < 0.5 ? 'wrong-dose' : 'outdated',
    severity: random() < 0.2 ? 4 : 2,
    harmLikelihood: 'medium',
    correction: '',
  };
}
