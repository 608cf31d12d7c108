'use client';

import { useState } from 'react';
import type { AgreementWidth } from '@/lib/panel/planning/agreement-width';
import { NumberPart, TextPart } from '../form-parts';
import { usePlanning } from './use-planning';

/** How wide the interval of an agreement coefficient will be. */
export function AgreementPlanner() {
  const [units, setUnits] = useState(100);
  const [raters, setRaters] = useState(3);
  const [kappa, setKappa] = useState(0.6);
  const [shares, setShares] = useState('80 15 5');
  const { reckon, isReckoning, result, fault } = usePlanning<readonly AgreementWidth[]>();
  const parts = shares
    .split(/[\s,;]+/)
    .map(Number)
    .filter((share) => share > 0);
  const total = parts.reduce((sum, share) => sum + share, 0);

  return (
    <section aria-labelledby="agreement" className="mt-10 border-t border-hairline pt-6">
      <h2 id="agreement" className="text-lg font-medium">
        How sure of the agreement
      </h2>
      <form
        className="mt-3 grid gap-x-8 gap-y-4 sm:grid-cols-3"
        onSubmit={(event) => {
          event.preventDefault();
          reckon({
            kind: 'agreement',
            plan: { units, raters, kappa, prevalence: parts.map((share) => share / total) },
          });
        }}
      >
        <NumberPart label="Answers rated" value={units} least={2} most={5000} change={setUnits} />
        <NumberPart label="Raters per answer" value={raters} least={2} most={50} change={setRaters} />
        <NumberPart
          label="Agreement expected"
          hint="Beyond chance, 0 to 1."
          value={kappa}
          least={0}
          most={1}
          step="any"
          change={setKappa}
        />
        <div className="sm:col-span-2">
          <TextPart
            label="How often each level is given"
            hint="Shares in any unit, in order; at least two."
            value={shares}
            change={setShares}
          />
        </div>
        <div className="flex items-center gap-4 sm:col-span-3">
          <button type="submit" className="button" disabled={isReckoning || parts.length < 2}>
            {isReckoning ? 'Imagining studies' : 'Reckon the interval'}
          </button>
          <div role="status" className="text-sm">
            {fault}
            {!isReckoning &&
              result?.map((found) => (
                <p key={found.coefficient}>
                  {found.coefficient === 'fleiss-kappa' ? 'Fleiss’ kappa' : 'Gwet’s AC1'} near{' '}
                  {found.value.toFixed(2)}, its 95 % interval {found.width.toFixed(2)} wide on average
                  {found.defined < 1 &&
                    `; undefined in ${((1 - found.defined) * 100).toFixed(0)} % of studies`}
                  .
                </p>
              ))}
          </div>
        </div>
      </form>
    </section>
  );
}
