'use client';

import { useState } from 'react';
import { findIdentifiers } from '@/lib/question/identifiers';
import { CheckPart, TextPart } from '../../../form-parts';
import type { HistoryChoice } from '../../../history-choices';

/** A question from which something was removed: shown with what is left, to be mended and confirmed by hand. */
export function HistoryRedaction(props: {
  readonly choice: HistoryChoice;
  readonly choose: (text: string | null) => void;
}) {
  const { choice, choose } = props;
  const [text, setText] = useState(choice.text);
  const [isConfirmed, setConfirmed] = useState(false);
  const isLeft = findIdentifiers(text).length > 0;
  return (
    <div className="border-s-2 border-partly ps-3">
      <p className="text-sm text-quiet">
        Asked as “{choice.asked}”. Removed: {choice.removed}.
      </p>
      <TextPart
        label="As it would stand in the study"
        value={text}
        rows={2}
        change={(next) => {
          setText(next);
          setConfirmed(false);
          choose(null);
        }}
      />
      <CheckPart
        label="I have read it: nothing in it identifies a patient. Take it."
        value={isConfirmed}
        isDisabled={isLeft}
        change={(is) => {
          setConfirmed(is);
          choose(is ? text : null);
        }}
      />
      {isLeft && <p className="text-sm text-disagrees">Something in it still seems to identify a patient.</p>}
    </div>
  );
}
