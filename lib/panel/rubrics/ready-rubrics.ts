import type { Rubric } from '../study/rubric';
import { almanacRubric } from './almanac-rubric';
import { harmRubric } from './harm-rubric';
import { medPalmRubric } from './med-palm-rubric';
import { questRubric } from './quest-rubric';
import { pointsRubric, statementsRubric } from './statements-rubric';

/** Rubrics to start from; a study keeps its own copy, which its author may edit. */
export const readyRubrics: readonly Rubric[] = [
  almanacRubric,
  questRubric,
  medPalmRubric,
  harmRubric,
  statementsRubric,
  pointsRubric,
];
