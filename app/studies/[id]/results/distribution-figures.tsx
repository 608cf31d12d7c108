import type { RatingDistribution } from '@/lib/panel/results/rating-distributions';
import type { StudyTables } from '@/lib/panel/results/study-tables';
import { unscoredLabels, type Unscored } from '@/lib/panel/study/rubric';
import { armName } from './axis-rows-table';
import { WideTable } from '../../../marks/wide-table';
import { Figure } from './results-section';

/** How often each level was given, per axis and arm: counts, and a bar for the eye. */
export function DistributionFigures(props: {
  readonly study: StudyTables['study'];
  readonly distributions: readonly RatingDistribution[];
}) {
  return (
    <div className="space-y-8">
      {props.distributions.map((distribution) => (
        <div key={distribution.axis}>
          <h3 className="font-medium">{distribution.name}</h3>
          <Distribution study={props.study} distribution={distribution} />
        </div>
      ))}
    </div>
  );
}

function Distribution(props: {
  readonly study: StudyTables['study'];
  readonly distribution: RatingDistribution;
}) {
  const { arms, name, axis } = props.distribution;
  const levels = arms[0]?.levels ?? [];
  const reasons = [...new Set(arms.flatMap(({ unscored }) => unscored.map(({ reason }) => reason)))];
  return (
    <WideTable label={`Distribution of ratings: ${name}`}>
      <thead>
        <tr>
          <th scope="col">Arm</th>
          <th scope="col" className="w-1/4 max-sm:hidden">
            <span className="sr-only">Bar</span>
          </th>
          {levels.map(({ value, label }) => (
            <th scope="col" className="number" key={value}>
              {label}
            </th>
          ))}
          {reasons.map((reason) => (
            <th scope="col" className="number" key={reason}>
              {unscoredLabels[reason as Unscored]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {arms.map(({ arm, levels: counts, unscored }) => (
          <tr key={arm}>
            <th scope="row" className="font-normal text-ink">
              {armName(props.study, arm)}
            </th>
            <td className="max-sm:hidden">
              <Bar counts={counts.map(({ ratings }) => ratings)} />
            </td>
            {counts.map(({ value, label, ratings }) => (
              <td key={value} className="number">
                <Figure
                  studyId={props.study.id}
                  choice={{ axis, arm, level: String(value) }}
                  label={`${name}, ${armName(props.study, arm)}, ${label}, ${String(ratings)}`}
                >
                  {ratings}
                </Figure>
              </td>
            ))}
            {reasons.map((reason) => (
              <td key={reason} className="number">
                {unscored.find((row) => row.reason === reason)?.ratings ?? 0}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </WideTable>
  );
}

/** From the first level (light) to the last (dark). */
function Bar({ counts }: { readonly counts: readonly number[] }) {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return null;
  const starts = counts.map((_, place) => counts.slice(0, place).reduce((sum, count) => sum + count, 0));
  return (
    <svg width="100%" height="16" aria-hidden="true" className="mt-1 block min-w-24 text-ink">
      {counts.map((count, place) => (
        <rect
          key={place}
          x={`${String((100 * (starts[place] ?? 0)) / total)}%`}
          width={`${String((100 * count) / total)}%`}
          height="16"
          fill="currentColor"
          fillOpacity={0.15 + (0.75 * place) / Math.max(1, counts.length - 1)}
          stroke="var(--paper)"
        />
      ))}
    </svg>
  );
}
