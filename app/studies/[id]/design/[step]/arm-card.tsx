'use client';

import type { ReleaseId } from '@/lib/evidence/ids';
import type { Arm, StudyQuestion } from '@/lib/panel/study/protocol';
import { CheckPart, SelectPart, TextPart } from '../../../form-parts';
import type { Choosable } from '../../../people-of';
import type { ReleaseChoice } from './arms-step';
import { ReferenceAnswers } from './reference-answers';

interface ArmChange {
  readonly arm: Arm;
  readonly change: (arm: Arm) => void;
}

export function ArmCard(
  props: ArmChange & {
    readonly number: number;
    readonly questions: readonly StudyQuestion[];
    readonly people: readonly Choosable[];
    readonly model: string;
    readonly releases: readonly ReleaseChoice[];
    readonly remove: () => void;
  },
) {
  const { arm, change } = props;
  return (
    <section aria-label={`Arm ${String(props.number)}`} className="mt-4 border-t border-hairline pt-4">
      <div className="flex flex-wrap items-end gap-x-4 gap-y-2">
        <div className="w-full max-w-sm">
          <TextPart
            label={`Name of arm ${String(props.number)}`}
            value={arm.name}
            change={(name) => change({ ...arm, name })}
            maxLength={80}
          />
        </div>
        <p className="pb-2 text-sm text-quiet">
          {arm.source === 'model' ? 'Written by a model' : 'Written by people'}
        </p>
        <button
          type="button"
          className="control mb-1 ml-auto"
          aria-label={`Remove arm ${String(props.number)}`}
          onClick={props.remove}
        >
          Remove
        </button>
      </div>
      {arm.source === 'model' ? (
        <ModelParts arm={arm} change={change} model={props.model} releases={props.releases} />
      ) : (
        <ReferenceAnswers
          questions={props.questions}
          people={props.people}
          answers={arm.referenceAnswers}
          change={(referenceAnswers) => change({ ...arm, referenceAnswers })}
        />
      )}
    </section>
  );
}

function ModelParts({
  arm,
  change,
  model,
  releases,
}: ArmChange & { readonly model: string; readonly releases: readonly ReleaseChoice[] }) {
  return (
    <div className="mt-3 grid gap-x-8 gap-y-4 sm:grid-cols-2">
      <TextPart
        label="Model"
        hint={`Empty for the present one (${model}); “extractive” quotes the library; else “provider:model”.`}
        value={arm.model ?? ''}
        change={(text) => change({ ...arm, model: text === '' ? null : text })}
        placeholder={model}
        maxLength={200}
      />
      {arm.retrieval && (
        <SelectPart
          label="Release of the library"
          value={arm.releaseId ?? ''}
          options={[
            ['', 'the current one when the answers are written'],
            ...releases.map(
              ({ releaseId, createdAt }) =>
                [releaseId, `${releaseId}, built ${createdAt.slice(0, 10)}`] as const,
            ),
          ]}
          change={(id) => change({ ...arm, releaseId: id === '' ? null : (id as ReleaseId) })}
        />
      )}
      <div>
        <CheckPart
          label="Searches the library"
          hint="Off is a closed book: the model answers from what it knows, which needs a language model."
          value={arm.retrieval}
          change={(retrieval) =>
            change({
              ...arm,
              retrieval,
              citationsShown: retrieval && arm.citationsShown,
              failedClaimsShown: retrieval && arm.failedClaimsShown,
            })
          }
        />
        <CheckPart
          label="Raters see its citations"
          value={arm.retrieval && arm.citationsShown}
          isDisabled={!arm.retrieval}
          change={(citationsShown) => change({ ...arm, citationsShown })}
        />
        <CheckPart
          label="Raters also see claims that failed a check, unmarked"
          hint="Clinicians see them as left out. Raters judge them blind, so that the results tell how often a red flag is right."
          value={arm.retrieval && arm.failedClaimsShown}
          isDisabled={!arm.retrieval}
          change={(failedClaimsShown) => change({ ...arm, failedClaimsShown })}
        />
      </div>
      <details className="sm:col-span-2" open={arm.prompt !== null}>
        <summary className="control cursor-pointer">Its own prompt</summary>
        <TextPart
          label="Rules for the model in place of the product’s"
          hint="Empty for the product’s own. How claims and quotes are written down is added to them."
          value={arm.prompt ?? ''}
          rows={6}
          change={(text) => change({ ...arm, prompt: text === '' ? null : text })}
        />
      </details>
    </div>
  );
}
