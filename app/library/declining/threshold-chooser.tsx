'use client';

import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import type { DeclineResultSet } from '@/lib/answer/decline-results';
import { operatingPoint, pointOf, thresholdOfErrors } from '@/lib/evaluation/operating-point';
import {
  areaUnderGeneralisedRisk,
  areaUnderRiskCoverage,
  riskCoverageCurve,
} from '@/lib/evaluation/risk-coverage';
import type { DeclineThreshold } from '../../services/decline-threshold';
import { chooseThreshold } from './actions';
import { RiskCoverageChart } from './risk-coverage-chart';
import { ThresholdFigures } from './threshold-figures';
import { inForceWords, percent } from './threshold-words';

const ALL = 'all';

/** The risk-coverage curve with a slider on it; what it shows can be put in force. */
export function ThresholdChooser(props: {
  readonly sets: readonly DeclineResultSet[];
  readonly inForce: DeclineThreshold;
  readonly defaultThreshold: number;
}) {
  const { sets, inForce, defaultThreshold } = props;
  const [wanted, setWanted] = useState(ALL);
  const [chosen, setThreshold] = useState(inForce.threshold);
  const outcomes = sets
    .filter((set, at) => wanted === ALL || wanted === String(at))
    .flatMap((set) => set.outcomes);
  const held =
    inForce.threshold === null
      ? pointOf(outcomes, ({ confidence, sufficient }) => sufficient && confidence >= defaultThreshold)
      : operatingPoint(outcomes, inForce.threshold);
  const threshold = chosen ?? thresholdOfErrors(outcomes, held.undetectedErrors);
  const point = operatingPoint(outcomes, threshold);
  const said = `answers ${percent(point.coverage)} of questions; ${percent(point.undetectedErrors)} of all questions answered wrongly`;

  return (
    <section aria-labelledby="curve" className="mt-8">
      <h2 id="curve" className="font-medium">
        Risk and coverage
      </h2>
      <p className="mt-1 max-w-[68ch]">{inForceWords(inForce, defaultThreshold)}</p>
      <label className="mt-4 inline-flex flex-wrap items-center gap-2 text-sm">
        Questions
        <select
          className="field max-w-full"
          value={wanted}
          onChange={(event) => setWanted(event.target.value)}
        >
          <option value={ALL}>All ({sets.reduce((sum, set) => sum + set.outcomes.length, 0)})</option>
          {sets.map((set, at) => (
            <option key={set.name} value={String(at)}>
              {set.name} ({set.outcomes.length})
            </option>
          ))}
        </select>
      </label>
      <div className="mt-5 grid gap-x-12 gap-y-6 lg:grid-cols-[minmax(0,36rem)_minmax(0,1fr)]">
        <RiskCoverageChart
          curve={riskCoverageCurve(outcomes)}
          at={point}
          inForce={held}
          words={`Risk-coverage curve of ${String(outcomes.length)} questions. At a threshold of ${threshold.toFixed(2)} the product ${said}.`}
        />
        <div>
          <label className="block text-sm font-medium" htmlFor="threshold">
            Decline below a confidence of <span className="tabular-nums">{threshold.toFixed(2)}</span>
          </label>
          <input
            id="threshold"
            type="range"
            min={0}
            max={1}
            step={0.01}
            value={threshold}
            aria-valuetext={`${threshold.toFixed(2)}: ${said}`}
            className="mt-2 h-6 w-full accent-accent"
            onChange={(event) => setThreshold(event.target.valueAsNumber)}
          />
          <ThresholdFigures point={point} held={held} questions={outcomes.length} />
          {point.undetectedErrors > held.undetectedErrors && (
            <p className="mt-3 text-sm text-partly">
              This lets more wrong answers through than what is in force.
            </p>
          )}
          <p className="mt-3 text-sm text-quiet">
            Over all thresholds: AURC {areaUnderRiskCoverage(outcomes).toFixed(3)}, AUGRC{' '}
            {areaUnderGeneralisedRisk(outcomes).toFixed(3)}; lower is better.
          </p>
          <SaveThreshold threshold={threshold} inForce={inForce} />
        </div>
      </div>
    </section>
  );
}

function SaveThreshold(props: { readonly threshold: number; readonly inForce: DeclineThreshold }) {
  const { threshold, inForce } = props;
  const router = useRouter();
  const [saving, startSaving] = useTransition();
  const [outcome, setOutcome] = useState<{ readonly ok: boolean; readonly words: string } | null>(null);
  if (inForce.setBy === 'environment') return null;

  const save = (chosen: number | null) => {
    startSaving(async () => {
      const result = await chooseThreshold({ threshold: chosen });
      setOutcome(
        result.ok
          ? { ok: true, words: 'Saved. It holds from the next question on.' }
          : { ok: false, words: result.message },
      );
      if (result.ok) router.refresh();
    });
  };
  return (
    <div className="mt-5 flex flex-wrap items-center gap-4">
      <button type="button" className="button" disabled={saving} onClick={() => save(threshold)}>
        {saving ? 'Saving' : `Decline below ${threshold.toFixed(2)}`}
      </button>
      {inForce.setBy === 'person' && (
        <button type="button" className="control" disabled={saving} onClick={() => save(null)}>
          Back to the default
        </button>
      )}
      <p className={`text-sm ${outcome?.ok === false ? 'text-disagrees' : 'text-quiet'}`} role="status">
        {outcome?.words}
      </p>
    </div>
  );
}
