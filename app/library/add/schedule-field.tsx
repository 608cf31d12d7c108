'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type { Outcome } from '../../forms/outcome';
import { OutcomeNote } from '../../forms/outcome-note';
import { scheduleSource } from './actions';

/** Days between two looks at a source; 0 is never. */
export function ScheduleField({ address, days }: { readonly address: string; readonly days: number }) {
  const router = useRouter();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const save = async (wanted: number) => {
    if (wanted === days) return;
    setOutcome(await scheduleSource(address, wanted));
    router.refresh();
  };
  return (
    <>
      <input
        type="number"
        min={0}
        max={365}
        step={1}
        className="field w-24"
        aria-label={`Days between looks, 0 for never: ${address}`}
        defaultValue={days}
        onBlur={(event) => void save(event.currentTarget.valueAsNumber)}
      />
      <OutcomeNote outcome={outcome} />
    </>
  );
}
