'use client';

import type { Quoting } from '@/lib/evidence/catalogue-entry';
import { OutcomeForm } from '../../../forms/outcome-form';
import type { Choice } from '../../document-select';
import { DocumentSelect } from '../../document-select';
import type { ShownMetadata } from '../../metadata-fields';
import { MetadataFields, metadataOf } from '../../metadata-fields';
import { confirmProposal } from '../actions';

/** What the document says is proposed; what goes in is what somebody confirms. */
export function ConfirmationForm(props: {
  readonly id: string;
  readonly said: ShownMetadata;
  readonly quoting: Quoting;
  readonly twin: Choice | null;
  readonly mayBeOwn: boolean;
  readonly documents: readonly Choice[];
}) {
  const { twin } = props;
  return (
    <OutcomeForm
      keeps
      className="mt-4 max-w-[40rem]"
      label="What the document is"
      submit="Confirm"
      after="/library/add"
      run={(fields) =>
        confirmProposal(props.id, {
          ...metadataOf(fields),
          supersedes: fields.get('supersedes') ?? '',
          isChecked: fields.has('isChecked'),
          isOwn: fields.get('place') === 'own',
        })
      }
    >
      <MetadataFields said={props.said} quoting={props.quoting} />
      {twin !== null && (
        <fieldset className="text-sm">
          <legend className="font-medium">Its place</legend>
          <label className="flex min-h-8 items-center gap-2">
            <input type="radio" name="place" value="edition" defaultChecked />A new edition of “{twin.title}”
          </label>
          {props.mayBeOwn && (
            <label className="flex min-h-8 items-center gap-2">
              <input type="radio" name="place" value="own" />A document of its own
            </label>
          )}
        </fieldset>
      )}
      <DocumentSelect
        label="Takes the place of"
        name="supersedes"
        none="no other document"
        documents={props.documents}
      />
      <label className="flex min-h-8 items-center gap-2 text-sm">
        <input type="checkbox" name="isChecked" />
        Checked today: this is the edition in force
      </label>
    </OutcomeForm>
  );
}
