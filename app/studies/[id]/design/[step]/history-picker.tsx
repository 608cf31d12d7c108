'use client';

import { useState, useTransition } from 'react';
import { pastQuestions } from '../../../actions';
import { CheckPart, TextPart } from '../../../form-parts';
import type { HistoryChoice } from '../../../history-choices';
import { HistoryRedaction } from './history-redaction';

/** Questions that this person asked. Where something was removed, a person has to say that what is left identifies nobody. */
export function HistoryPicker({ take }: { readonly take: (texts: readonly string[]) => void }) {
  const [choices, setChoices] = useState<readonly HistoryChoice[] | null>(null);
  const [wanted, setWanted] = useState('');
  const [chosen, setChosen] = useState<ReadonlyMap<string, string>>(new Map());
  const [fault, setFault] = useState<string | null>(null);
  const [opening, startOpening] = useTransition();

  const open = () =>
    startOpening(async () => {
      const found = await pastQuestions();
      setFault(found.ok ? null : found.message);
      if (found.ok) setChoices(found.choices);
    });
  const choose = (choice: HistoryChoice, text: string | null) => {
    const next = new Map(chosen);
    if (text === null) next.delete(choice.text);
    else next.set(choice.text, text);
    setChosen(next);
  };
  const close = () => {
    setChoices(null);
    setChosen(new Map());
  };

  if (choices === null)
    return (
      <span className="inline-flex items-center gap-2">
        <button type="button" className="control text-accent" disabled={opening} onClick={open}>
          {opening ? 'Opening' : 'From the history'}
        </button>
        {fault !== null && <span className="text-sm text-disagrees">{fault}</span>}
      </span>
    );
  const shown = choices.filter(({ text }) => text.toLowerCase().includes(wanted.trim().toLowerCase()));
  return (
    <section aria-label="Questions of the history" className="w-full border border-hairline bg-raised p-4">
      {choices.length === 0 ? (
        <p className="text-sm">You have asked no question yet.</p>
      ) : (
        <>
          <div className="max-w-sm">
            <TextPart label="Filter the history" value={wanted} change={setWanted} />
          </div>
          <ul
            className="mt-3 max-h-96 space-y-2 overflow-y-auto"
            tabIndex={0}
            aria-label="Questions you asked"
          >
            {shown.slice(0, 100).map((choice) => (
              <li key={choice.text}>
                {choice.asked === null ? (
                  <CheckPart
                    label={choice.text}
                    value={chosen.has(choice.text)}
                    change={(is) => choose(choice, is ? choice.text : null)}
                  />
                ) : (
                  <HistoryRedaction choice={choice} choose={(text) => choose(choice, text)} />
                )}
              </li>
            ))}
          </ul>
          {shown.length > 100 && (
            <p className="text-sm text-quiet">The first 100 are listed: type to narrow the list.</p>
          )}
          {shown.length === 0 && <p className="text-sm">No question matches “{wanted}”. Use fewer words.</p>}
        </>
      )}
      <div className="mt-3 flex gap-4">
        <button
          type="button"
          className="button"
          disabled={chosen.size === 0}
          onClick={() => {
            take([...chosen.values()]);
            close();
          }}
        >
          Add {chosen.size === 1 ? '1 question' : `${String(chosen.size)} questions`}
        </button>
        <button type="button" className="control mx-0" onClick={close}>
          Cancel
        </button>
      </div>
    </section>
  );
}
