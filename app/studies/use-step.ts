'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useState, useTransition } from 'react';
import { saveStep } from './actions';
import { tooMuchText } from './most-text';
import type { StepPart } from './step-input';

export interface StudyRef {
  readonly id: string;
  readonly revision: number;
}

const NO_ANSWER = 'The server did not answer, so nothing was saved. What you wrote is still here: try again.';

/** One step of the protocol as it is edited: what was typed stays until it is saved, whatever the server says. */
export function useStep<Value>(study: StudyRef, initial: Value, toPart: (value: Value) => StepPart) {
  const router = useRouter();
  const [value, setValue] = useState(initial);
  const [revision, setRevision] = useState(study.revision);
  const [isDirty, setDirty] = useState(false);
  const [saving, startSaving] = useTransition();
  const [outcome, setOutcome] = useState<{ readonly ok: boolean; readonly words: string } | null>(null);

  useEffect(() => {
    if (!isDirty) return;
    const hold = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', hold);
    return () => window.removeEventListener('beforeunload', hold);
  }, [isDirty]);

  const change = (next: Value) => {
    setValue(next);
    setDirty(true);
    setOutcome(null);
  };
  const save = (then?: () => void) =>
    startSaving(async () => {
      try {
        const part = toPart(value);
        const tooMuch = tooMuchText(part);
        if (tooMuch !== null) {
          setOutcome({ ok: false, words: tooMuch });
          return;
        }
        const saved = await saveStep({ studyId: study.id, revision, part });
        setOutcome(saved.ok ? { ok: true, words: 'Saved.' } : { ok: false, words: saved.message });
        if (!saved.ok) return;
        setRevision(saved.revision);
        setDirty(false);
        router.refresh();
        then?.();
      } catch (cause) {
        setOutcome({ ok: false, words: NO_ANSWER });
        reportError(new Error('saving a study failed', { cause }));
      }
    });
  return { value, change, save, saving, isDirty, outcome };
}
