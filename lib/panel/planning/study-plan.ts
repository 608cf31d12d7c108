/** Who rates what: each question goes to `perQuestion` of the `raters`, in turn. */
export interface PanelDesign {
  readonly raters: number;
  readonly perQuestion: number;
}

/** A difference of mean scores between two arms that the same raters score for the same questions. */
export interface MeansPlan extends PanelDesign {
  readonly kind: 'means';
  /** Arm minus baseline, in points of the scale. */
  readonly difference: number;
  /**
   * Standard deviations **of the difference**: between questions, between raters, and what is left: the square roots of
   * `crossedEffects(pairArms(…)).variance` of a pilot.
   */
  readonly questionDeviation: number;
  readonly raterDeviation: number;
  readonly residualDeviation: number;
}

/** A difference of proportions (say of answers called unsafe), both arms judged by the same raters. */
export interface ProportionsPlan extends PanelDesign {
  readonly kind: 'proportions';
  readonly arm: number;
  readonly baseline: number;
  /** Shares (0 to 1, together below 1) of the variance of the liability to a yes that lie in questions and in raters, for both arms alike. */
  readonly questionShare: number;
  readonly raterShare: number;
}

/** A preference between two arms. */
export interface PreferencePlan extends PanelDesign {
  readonly kind: 'preference';
  /** Chance that the arm is preferred where one is. */
  readonly preferred: number;
  /** Chance of a tie. */
  readonly ties: number;
  /** Shares of the variance of the leaning that lie in questions and in raters. */
  readonly questionShare: number;
  readonly raterShare: number;
}

/** What is to be found, by whom. */
export type StudyPlan = MeansPlan | ProportionsPlan | PreferencePlan;
