'use client';

import { useState } from 'react';
import { shareAnswer } from './actions';

/** Who may read an answer besides who asked; `none` where there is nobody to share with. */
export type Sharing = 'off' | 'on' | 'with-you' | 'none';

export function ShareAnswer({ answerId, initial }: { readonly answerId: string; readonly initial: Sharing }) {
  const [sharing, setSharing] = useState(initial);
  const [said, setSaid] = useState('');
  const [busy, setBusy] = useState(false);
  if (sharing === 'none') return null;
  if (sharing === 'with-you') {
    return <p className="not-printed py-2 text-sm text-quiet">Somebody shared this answer with you.</p>;
  }
  const change = async (shared: boolean) => {
    setBusy(true);
    const done = await shareAnswer(answerId, shared);
    setBusy(false);
    if (done.ok) setSharing(shared ? 'on' : 'off');
    setSaid(done.ok ? '' : done.message);
  };
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(`${window.location.origin}${window.location.pathname}`);
      setSaid('Copied.');
    } catch {
      setSaid('The browser refused to copy: take the address of this page instead.');
    }
  };
  return (
    <div className="not-printed flex flex-wrap items-center gap-x-6 py-2 text-sm">
      <span className="text-quiet">
        {sharing === 'on'
          ? 'Everybody who is signed in can read this answer under its address.'
          : 'Only you can read this answer.'}
      </span>
      {sharing === 'on' ? (
        <>
          <button type="button" className="control" onClick={() => void copy()}>
            Copy the link
          </button>
          <button type="button" className="control" disabled={busy} onClick={() => void change(false)}>
            Stop sharing
          </button>
        </>
      ) : (
        <button type="button" className="control" disabled={busy} onClick={() => void change(true)}>
          Share
        </button>
      )}
      <span className="text-quiet" aria-live="polite">
        {said}
      </span>
    </div>
  );
}
