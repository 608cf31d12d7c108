'use client';

import { useState } from 'react';
import type { ItemToRate } from '@/lib/panel/study/own-rating';
import type { Preference, Score } from '@/lib/panel/study/rating';
import { preferences } from '@/lib/panel/study/rating';
import type { Axis } from '@/lib/panel/study/rubric';
import { unscoredLabels, unscoredReasons } from '@/lib/panel/study/rubric';
import { KeyScale } from './key-scale';
import type { KeyOption } from './key-scale';
import type { ItemDraft } from './outbox';

const UNSCORED_KEYS = { 'unable-to-assess': 'u', 'lacks-context': 'l', 'outside-specialty': 'o' } as const;

export const unscoredOptions: readonly KeyOption[] = unscoredReasons.map((reason) => ({
  value: reason,
  key: UNSCORED_KEYS[reason],
  label: unscoredLabels[reason],
}));

const PREFERENCES: Readonly<Record<Preference, string>> = {
  left: 'Left answer',
  right: 'Right answer',
  tie: 'Equally good',
  'both-bad': 'Both bad',
};

const preferenceOptions = preferences.map((preference, place): KeyOption => ({
  value: preference,
  key: String(place + 1),
  label: PREFERENCES[preference],
}));

/** What is asked of an item, one scale under the other; below, what the levels of the scale in hand mean. */
export function AxesPanel(props: {
  readonly item: Pick<ItemToRate, 'kind' | 'asked'>;
  readonly draft: ItemDraft;
  readonly missing: readonly string[];
  readonly change: (draft: ItemDraft) => void;
}) {
  const { item, draft } = props;
  const [inHand, setInHand] = useState<Axis | null>(null);
  if (item.kind === 'pair') {
    return (
      <div>
        <KeyScale
          title="Which answer would you rather act on?"
          labelled
          options={preferenceOptions}
          value={draft.preference}
          missing={props.missing.includes('preference')}
          choose={(value) => {
            props.change({ ...draft, preference: preferences.find((one) => one === value) ?? null });
          }}
        />
      </div>
    );
  }
  const explained = inHand ?? item.asked[0]?.axis ?? null;
  return (
    <>
      <div>
        {item.asked.map(({ key, axis, text }) => (
          <KeyScale
            key={key}
            title={axis.name}
            note={text}
            options={levelOptions(axis)}
            besides={unscoredOptions}
            value={draft.scores[key] === undefined ? null : String(draft.scores[key])}
            missing={props.missing.includes(key)}
            enter={() => {
              setInHand(axis);
            }}
            choose={(value) => {
              props.change({ ...draft, scores: { ...draft.scores, [key]: scoreOf(value) } });
            }}
          />
        ))}
      </div>
      {explained !== null && <AxisMeaning axis={explained} />}
    </>
  );
}

/** The levels of an axis, each with its key. */
export function levelOptions(axis: Axis): readonly KeyOption[] {
  return axis.levels.map((level, place) => ({
    value: String(level.value),
    key: levelKey(axis, place),
    label: level.label,
    anchor: level.anchor,
  }));
}

/** A level's own number where a key has it, else its place. */
export function levelKey(axis: Axis, place: number): string {
  const plain = axis.levels.every(({ value }) => Number.isInteger(value) && value >= 0 && value <= 9);
  return String(plain ? axis.levels[place]?.value : place + 1);
}

function scoreOf(value: string): Score {
  return unscoredReasons.find((reason) => reason === value) ?? Number(value);
}

function AxisMeaning({ axis }: { readonly axis: Axis }) {
  return (
    <section aria-label={`What ${axis.name} means`} className="mt-4 border-t border-hairline pt-3 text-sm">
      <p className="font-medium">{axis.question}</p>
      <dl className="mt-1">
        {axis.levels.map((level, place) => (
          <div key={level.value} className="flex gap-2 py-0.5">
            <dt className="shrink-0 tabular-nums">
              <span className="font-semibold">{levelKey(axis, place)}</span> {level.label}
            </dt>
            <dd className="text-quiet">{level.anchor}</dd>
          </div>
        ))}
        {unscoredOptions.map(({ key, label }) => (
          <div key={key} className="flex gap-2 py-0.5">
            <dt className="w-4 shrink-0 font-semibold">{key}</dt>
            <dd className="text-quiet">{label}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
