'use client';

import type { Outcome } from './outcome';

/** What came of an action, announced; links and secrets stand in a field from which they are copied. */
export function OutcomeNote({ outcome }: { readonly outcome: Outcome | null }) {
  const given = outcome?.ok === true ? (outcome.secret ?? absolute(outcome.link)) : undefined;
  return (
    <span className="min-w-0 text-sm" role="status">
      {outcome?.message !== undefined && (
        <span className={outcome.ok ? 'text-quiet' : 'border-l-4 border-disagrees pl-2'}>
          {outcome.message}
        </span>
      )}
      {given !== undefined && (
        <input
          readOnly
          aria-label={outcome?.ok === true && outcome.secret === undefined ? 'Link to copy' : 'Token to copy'}
          className="field mt-1 block w-[22rem] max-w-full font-mono text-xs"
          value={given}
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
    </span>
  );
}

function absolute(path: string | undefined): string | undefined {
  return path === undefined ? undefined : `${window.location.origin}${path}`;
}
