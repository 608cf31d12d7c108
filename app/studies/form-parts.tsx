import type { ReactNode } from 'react';

/** A labelled line or box of text; `hint` stands under the label in the quiet tone. */
export function TextPart(props: {
  readonly label: string;
  readonly value: string;
  readonly change: (value: string) => void;
  readonly hint?: string;
  readonly rows?: number;
  readonly isQuietLabel?: boolean;
  readonly maxLength?: number;
  readonly placeholder?: string;
}) {
  const shared = {
    value: props.value,
    maxLength: props.maxLength ?? 20_000,
    placeholder: props.placeholder,
    className: 'field mt-1 block w-full font-normal text-ink',
  };
  return (
    <label className={`block text-sm ${props.isQuietLabel === true ? 'text-quiet' : 'font-medium'}`}>
      {props.label}
      {props.hint !== undefined && <span className="block font-normal text-quiet">{props.hint}</span>}
      {props.rows === undefined ? (
        <input type="text" {...shared} onChange={(event) => props.change(event.target.value)} />
      ) : (
        <textarea rows={props.rows} {...shared} onChange={(event) => props.change(event.target.value)} />
      )}
    </label>
  );
}

export function NumberPart(props: {
  readonly label: string;
  readonly value: number;
  readonly change: (value: number) => void;
  readonly least?: number;
  readonly most?: number;
  readonly step?: number | 'any';
  readonly unit?: string;
  readonly hint?: string;
}) {
  return (
    <label className="block text-sm font-medium">
      {props.label}
      {props.hint !== undefined && <span className="block font-normal text-quiet">{props.hint}</span>}
      <span className="mt-1 flex items-center gap-2 font-normal">
        <input
          type="number"
          className="field w-28 tabular-nums"
          value={Number.isNaN(props.value) ? '' : props.value}
          min={props.least}
          max={props.most}
          step={props.step ?? 1}
          onChange={(event) => props.change(event.target.valueAsNumber)}
        />
        {props.unit !== undefined && <span className="text-quiet">{props.unit}</span>}
      </span>
    </label>
  );
}

export function SelectPart<Value extends string>(props: {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly (readonly [value: Value, words: string])[];
  readonly change: (value: Value) => void;
  readonly isQuietLabel?: boolean;
}) {
  return (
    <label className={`block text-sm ${props.isQuietLabel === true ? 'text-quiet' : 'font-medium'}`}>
      {props.label}
      <select
        className="field mt-1 block max-w-full min-h-9 w-full font-normal text-ink"
        value={props.value}
        onChange={(event) => props.change(event.target.value as Value)}
      >
        {props.options.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

export function CheckPart(props: {
  readonly label: ReactNode;
  readonly value: boolean;
  readonly change: (value: boolean) => void;
  readonly hint?: string;
  readonly isDisabled?: boolean;
}) {
  return (
    <label className="flex min-h-8 items-start gap-2 text-sm">
      <input
        type="checkbox"
        className="mt-1 size-4 shrink-0 accent-accent"
        checked={props.value}
        disabled={props.isDisabled}
        onChange={(event) => props.change(event.target.checked)}
      />
      <span>
        {props.label}
        {props.hint !== undefined && <span className="block text-quiet">{props.hint}</span>}
      </span>
    </label>
  );
}

/** The list with one entry replaced. */
export function replaced<T>(list: readonly T[], place: number, entry: T): readonly T[] {
  return list.map((one, index) => (index === place ? entry : one));
}

/** The list without one entry. */
export function without<T>(list: readonly T[], place: number): readonly T[] {
  return list.filter((_, index) => index !== place);
}

/** A short random id for what is added in the browser. */
export function freshId(): string {
  return crypto.randomUUID().replaceAll('-', '').slice(0, 16);
}
