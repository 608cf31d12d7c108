'use client';

import { useId } from 'react';

export interface KeyOption {
  readonly value: string;
  /** The key that chooses it while its scale is in hand. */
  readonly key: string;
  readonly label: string;
  /** What it means, for those who hear the page. */
  readonly anchor?: string;
}

/** One question answered by a key, an arrow or a click. `data-scale` and `data-key` are what the keys of the page look for. */
export function KeyScale(props: {
  readonly title: string;
  readonly note?: string | null | undefined;
  readonly options: readonly KeyOption[];
  /** Other ways to answer, apart from the levels. */
  readonly besides?: readonly KeyOption[];
  readonly value: string | null;
  readonly choose: (value: string) => void;
  readonly labelled?: boolean;
  readonly missing?: boolean;
  readonly enter?: () => void;
}) {
  const name = useId();
  const noteId = useId();
  const row = (options: readonly KeyOption[], labelled: boolean) =>
    options.map((option) => (
      <label key={option.value} className="key-option" data-labelled={labelled || undefined}>
        <input
          type="radio"
          name={name}
          value={option.value}
          data-key={option.key}
          checked={props.value === option.value}
          aria-label={optionWords(option)}
          onChange={() => {
            props.choose(option.value);
          }}
        />
        <span aria-hidden="true" className="key-of-option" title={labelled ? undefined : option.label}>
          {option.key}
        </span>
        {labelled && <span aria-hidden="true">{option.label}</span>}
      </label>
    ));
  const chosen = [...props.options, ...(props.besides ?? [])].find(({ value }) => value === props.value);
  return (
    <fieldset
      role="radiogroup"
      aria-label={
        props.note === null || props.note === undefined ? props.title : `${props.title}: ${props.note}`
      }
      aria-describedby={props.missing === true ? noteId : undefined}
      data-scale
      className="key-scale"
      data-missing={props.missing || undefined}
      onFocus={props.enter}
    >
      <p className="flex justify-between gap-3 text-sm" aria-hidden="true">
        <span className="font-medium">{props.title}</span>
        {props.labelled !== true && <span className="text-quiet">{chosen?.label}</span>}
      </p>
      {props.note !== null && props.note !== undefined && <p className="text-sm">{props.note}</p>}
      <div className="key-options">
        {row(props.options, props.labelled === true)}
        {props.besides !== undefined && (
          <span className="besides">{row(props.besides, props.labelled === true)}</span>
        )}
      </div>
      {props.missing === true && (
        <p id={noteId} className="mt-1 text-sm font-medium text-disagrees">
          Not answered yet
        </p>
      )}
    </fieldset>
  );
}

function optionWords({ key, label, anchor }: KeyOption): string {
  const words = /^\d$/u.test(key) ? `${key}, ${label}` : label;
  return anchor === undefined || anchor === '' ? words : `${words}: ${anchor}`;
}
