'use client';

import type { Quoting } from '@/lib/evidence/catalogue-entry';
import type { DocumentId } from '@/lib/evidence/ids';
import { OutcomeForm } from '../../../forms/outcome-form';
import type { ShownMetadata } from '../../metadata-fields';
import { MetadataFields, metadataOf } from '../../metadata-fields';
import { editDocument } from '../actions';

export function EditForm(props: {
  readonly id: DocumentId;
  readonly said: ShownMetadata;
  readonly quoting: Quoting;
}) {
  return (
    <OutcomeForm
      keeps
      className="mt-4 max-w-[40rem]"
      label="What it is"
      submit="Save"
      run={(fields) => editDocument(props.id, metadataOf(fields))}
    >
      <MetadataFields said={props.said} quoting={props.quoting} />
    </OutcomeForm>
  );
}
