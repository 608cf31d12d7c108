'use client';

import type { DocumentId } from '@/lib/evidence/ids';
import { ActionButton } from '../../../forms/action-button';
import { OutcomeForm } from '../../../forms/outcome-form';
import { TextField } from '../../../forms/text-field';
import type { Choice } from '../../document-select';
import { DocumentSelect } from '../../document-select';
import {
  markChecked,
  removeDocument,
  restoreDocument,
  supersedeDocument,
  withdrawDocument,
} from '../actions';

/** What can be said of a document: looked at, replaced, withdrawn, deleted. */
export function StandingForms(props: {
  readonly id: DocumentId;
  readonly isCurrent: boolean;
  readonly documents: readonly Choice[];
}) {
  const { id } = props;
  return (
    <>
      <p className="mt-2">
        <ActionButton label="Checked today: still in force" run={markChecked.bind(null, id)} />
        {!props.isCurrent && (
          <ActionButton
            label="Stand by it again"
            sure="It counts as current in the next release."
            run={restoreDocument.bind(null, id)}
          />
        )}
      </p>
      <details className="mt-2">
        <summary className="min-h-8 cursor-pointer font-medium">Replace, withdraw or delete it</summary>
        <div className="grid gap-x-12 lg:grid-cols-3">
          <OutcomeForm
            label="Replaced by another document"
            submit="Say that it is replaced"
            run={(fields) => supersedeDocument(id, fields.get('successor'), fields.get('why'))}
          >
            <DocumentSelect
              label="Replaced by"
              name="successor"
              none="choose a document"
              documents={props.documents}
            />
            <TextField label="Why (may stay empty)" name="why" required={false} maxLength={2000} />
          </OutcomeForm>
          <OutcomeForm
            label="Withdraw the document"
            submit="Withdraw"
            run={(fields) => withdrawDocument(id, fields.get('why'))}
          >
            <TextField
              label="Why it is withdrawn"
              name="why"
              maxLength={2000}
              hint="It stays readable, ranks last, and answers that cite it say so."
            />
          </OutcomeForm>
          <OutcomeForm
            label="Delete the document"
            submit="Delete"
            run={(fields) => removeDocument(id, fields.get('why'))}
          >
            <TextField
              label="Why it is deleted"
              name="why"
              maxLength={2000}
              hint="It is in no release from the next one on. Answers keep what they quote of it."
            />
          </OutcomeForm>
        </div>
      </details>
    </>
  );
}
