'use client';

import { useRouter } from 'next/navigation';

export interface Saving {
  readonly save: (then?: () => void) => void;
  readonly saving: boolean;
  readonly isDirty: boolean;
  readonly outcome: { readonly ok: boolean; readonly words: string } | null;
}

/** At the foot of every step: saves, and goes on to the next. */
export function SaveBar({ step, next }: { readonly step: Saving; readonly next: string | null }) {
  const router = useRouter();
  return (
    <div className="sticky bottom-0 mt-8 flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-hairline bg-paper py-3">
      <button type="button" className="button" disabled={step.saving} onClick={() => step.save()}>
        {step.saving ? 'Saving' : 'Save'}
      </button>
      {next !== null && (
        <button
          type="button"
          className="control mx-0 text-accent"
          disabled={step.saving}
          onClick={() => step.save(() => router.push(next))}
        >
          Save and go on
        </button>
      )}
      <p className={`text-sm ${step.outcome?.ok === false ? 'text-disagrees' : 'text-quiet'}`} role="status">
        {step.outcome?.words ?? (step.isDirty ? 'Not saved yet.' : '')}
      </p>
    </div>
  );
}
