'use client';

import { useEffect, useId, useRef, useState } from 'react';
import type { ClaimMark } from '@/lib/panel/study/rating';
import { harmLikelihoods, markErrors, severities } from '@/lib/panel/study/rating';
import { KeyScale } from './key-scale';
import { errorOptions, likelihoodOptions, severityOptions } from './mark-words';
import { focusScale } from './use-rating-keys';

/** What a mark is on: a claim or words of it, or the answer as a whole. */
export type MarkPlace = Pick<ClaimMark, 'side' | 'claimIndex' | 'wordStart' | 'wordEnd'>;

type Given = Pick<ClaimMark, 'error' | 'severity' | 'harmLikelihood' | 'correction'>;

/** Says what is wrong with a claim: error, severity, likelihood of harm, and what should stand there. */
export function MarkEditor(props: {
  readonly about: string;
  readonly before: Given | null;
  readonly omissionOnly: boolean;
  readonly save: (given: Given) => void;
  readonly cancel: () => void;
}) {
  const { before } = props;
  const [given, setGiven] = useState<Partial<Given>>(
    before ?? (props.omissionOnly ? { error: 'omission' } : {}),
  );
  const [asked, setAsked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const titleId = useId();

  useEffect(() => {
    const first = form.current?.querySelector<HTMLElement>('[data-scale]');
    if (first !== null && first !== undefined) focusScale(first);
  }, []);

  const submit = () => {
    const { error, severity, harmLikelihood, correction = '' } = given;
    if (error === undefined || severity === undefined || harmLikelihood === undefined) setAsked(true);
    else props.save({ error, severity, harmLikelihood, correction: correction.trim() });
  };
  return (
    <form
      ref={form}
      data-mark-editor
      aria-labelledby={titleId}
      className="mark-editor"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        props.cancel();
      }}
    >
      <h3 id={titleId} className="text-sm font-semibold">
        {props.about}
      </h3>
      {!props.omissionOnly && (
        <KeyScale
          title="What is wrong"
          labelled
          options={errorOptions}
          value={given.error ?? null}
          missing={asked && given.error === undefined}
          choose={(value) => {
            setGiven({ ...given, ...ofList('error', markErrors, value) });
          }}
        />
      )}
      <KeyScale
        title="Severity, if somebody acts on it"
        labelled
        options={severityOptions}
        value={given.severity === undefined ? null : String(given.severity)}
        missing={asked && given.severity === undefined}
        choose={(value) => {
          setGiven({ ...given, ...ofList('severity', severities, Number(value)) });
        }}
      />
      <KeyScale
        title="Likelihood of harm"
        labelled
        options={likelihoodOptions}
        value={given.harmLikelihood ?? null}
        missing={asked && given.harmLikelihood === undefined}
        choose={(value) => {
          setGiven({ ...given, ...ofList('harmLikelihood', harmLikelihoods, value) });
        }}
      />
      <label className="block text-sm font-medium">
        What should stand there <span className="font-normal text-quiet">(may stay empty)</span>
        <input
          type="text"
          data-after-scales
          maxLength={1_000}
          autoComplete="off"
          className="field mt-1 block w-full font-normal"
          value={given.correction ?? ''}
          onChange={(event) => {
            setGiven({ ...given, correction: event.target.value });
          }}
        />
      </label>
      <p className="flex gap-6">
        <button type="submit" className="button">
          Save mark
        </button>
        <button type="button" className="control" onClick={props.cancel}>
          Cancel
        </button>
      </p>
    </form>
  );
}

function ofList<Name extends string, Value>(
  name: Name,
  list: readonly Value[],
  value: unknown,
): Partial<Record<Name, Value>> {
  const found = list.find((one) => one === value);
  return found === undefined ? {} : ({ [name]: found } as Partial<Record<Name, Value>>);
}
