'use client';

/** Filters a table as one types, and says how many rows are left. */
export function FilterField(props: {
  readonly label: string;
  readonly value: string;
  readonly change: (value: string) => void;
  readonly shown: number;
  readonly all: number;
}) {
  return (
    <div className="mt-4 mb-3 flex flex-wrap items-center gap-4">
      <input
        type="search"
        aria-label={props.label}
        placeholder={props.label}
        className="field w-80 max-w-full text-sm"
        value={props.value}
        onChange={(event) => {
          props.change(event.target.value);
        }}
      />
      <p className="text-sm text-quiet" aria-live="polite">
        {props.value.trim() === '' ? props.all : `${String(props.shown)} of ${String(props.all)}`}
      </p>
    </div>
  );
}
