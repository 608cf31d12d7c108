'use client';

import { useRouter } from 'next/navigation';
import { useRef, useState } from 'react';
import { keysAreOn, switchKeys } from './keys-setting';
import { useKeys } from './use-keys';

const KEYS: readonly (readonly [string, string])[] = [
  ['/', 'Ask a question'],
  ['j  k', 'Next, previous claim'],
  ['Enter', 'Proof of the claim in focus'],
  ['s', 'Open or close the source'],
  ['[  ]', 'Previous, next citation'],
  ['c', 'Copy with references'],
  ['r', 'Rate the answer'],
  ['Esc', 'Close the source'],
  ['?', 'This sheet'],
];

/** The `?` sheet, and the two keys that work on every page. */
export function KeySheet() {
  const dialog = useRef<HTMLDialogElement>(null);
  const router = useRouter();
  const [on, setOn] = useState(true);
  const open = () => {
    setOn(keysAreOn());
    dialog.current?.showModal();
  };
  useKeys({
    '?': open,
    '/': (event) => {
      event.preventDefault();
      const field = document.querySelector<HTMLElement>('[data-ask-field]');
      if (field === null) router.push('/');
      else field.focus();
    },
  });
  return (
    <>
      <button type="button" className="control" onClick={open}>
        Keys
      </button>
      <dialog
        ref={dialog}
        aria-labelledby="key-sheet-title"
        className="m-auto w-[26rem] max-w-[calc(100vw-2rem)] border border-hairline bg-raised p-6 text-ink shadow-lg backdrop:bg-black/40"
      >
        <h2 id="key-sheet-title" className="font-semibold">
          Keys
        </h2>
        <dl className="mt-3 text-sm">
          {KEYS.map(([key, words]) => (
            <div key={key} className="flex gap-4 border-b border-hairline py-1.5 last:border-0">
              <dt className="w-16 shrink-0 font-semibold whitespace-pre">{key}</dt>
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
        <label className="mt-4 flex min-h-6 items-center gap-2 text-sm">
          <input
            type="checkbox"
            className="size-4 accent-accent"
            checked={on}
            onChange={(event) => {
              switchKeys(event.target.checked);
              setOn(event.target.checked);
            }}
          />
          Use single keys as commands
        </label>
        <form method="dialog" className="mt-4">
          <button type="submit" autoFocus className="button">
            Close
          </button>
        </form>
      </dialog>
    </>
  );
}
