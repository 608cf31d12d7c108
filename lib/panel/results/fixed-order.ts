import type { Protocol } from '../study/protocol';
import type { StudyTables } from './study-tables';

interface Row {
  readonly question?: string;
  readonly arm?: string;
  readonly firstArm?: string;
  readonly rater?: string;
}

/**
 * The rows in an order of their own: by rater, question and arm as the protocol and the list of raters have them, then by what tells rows of one
 * place apart. Sums of decimal fractions follow the order of their terms: so figures are the same to the last digit, in whatever order rows come.
 */
export function inFixedOrder(tables: StudyTables): StudyTables {
  const place = placesOf(tables.study.protocol, tables.raters);
  const sorted = <T extends Row>(rows: readonly T[], apart: (row: T) => string): readonly T[] =>
    rows
      .map((row) => ({ row, place: place(row), apart: apart(row) }))
      .sort((a, b) => a.place - b.place || (a.apart < b.apart ? -1 : a.apart > b.apart ? 1 : 0))
      .map(({ row }) => row);
  return {
    ...tables,
    answers: sorted(tables.answers, ({ question, arm }) => `${question} ${arm}`),
    claims: sorted(tables.claims, ({ claim }) => String(claim).padStart(6, '0')),
    ratings: sorted(tables.ratings, ({ position, item }) => `${String(position).padStart(6, '0')} ${item}`),
    scores: sorted(tables.scores, ({ item, key }) => `${item} ${key}`),
    marks: sorted(tables.marks, (row) => JSON.stringify(Object.values(row))),
    preferences: sorted(tables.preferences, ({ item }) => item),
    verdicts: sorted(tables.verdicts, ({ item, key }) => `${item} ${key}`),
  };
}

function placesOf(
  { questions, arms }: Pick<Protocol, 'questions' | 'arms'>,
  raters: readonly string[],
): (row: Row) => number {
  const numbered = (ids: readonly string[]): ReadonlyMap<string, number> =>
    new Map(ids.map((id, index) => [id, index + 1]));
  const ofRater = numbered(raters);
  const ofQuestion = numbered(questions.map(({ id }) => id));
  const ofArm = numbered(arms.map(({ id }) => id));
  const at = (places: ReadonlyMap<string, number>, id: string | undefined): number =>
    id === undefined ? 0 : (places.get(id) ?? places.size + 1);
  return ({ question, arm, firstArm, rater }) =>
    (at(ofRater, rater) * (ofQuestion.size + 2) + at(ofQuestion, question)) * (ofArm.size + 2) +
    at(ofArm, arm ?? firstArm);
}
