'use client';

import { useState, useTransition } from 'react';
import type { Settled } from './actions';

/** A button for one action, with what came of it in words. */
export function SettleButton(props: {
  readonly words: string;
  readonly about?: string;
  readonly quiet?: boolean;
  readonly act: () => Promise<Settled>;
}) {
  const [working, start] = useTransition();
  const [fault, setFault] = useState<string | null>(null);
  return (
    <>
      <button
        type="button"
        className={props.quiet === true ? 'control' : 'button'}
        disabled={working}
        onClick={() => {
          start(async () => {
            const settled = await props.act();
            setFault(settled.ok ? null : settled.message);
          });
        }}
      >
        {props.words}
        {props.about !== undefined && <span className="sr-only">: {props.about}</span>}
      </button>
      {fault !== null && (
        <span role="alert" className="text-sm text-disagrees">
          {fault}
        </span>
      )}
    </>
  );
}
