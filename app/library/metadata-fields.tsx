import type { Quoting } from '@/lib/evidence/catalogue-entry';
import type { DocumentMetadata } from '@/lib/evidence/document';
import { TextField } from '../forms/text-field';

export type ShownMetadata = Pick<
  DocumentMetadata,
  'title' | 'body' | 'year' | 'version' | 'jurisdiction' | 'reviewDate' | 'licence'
>;

const QUOTING: readonly (readonly [value: Quoting, words: string])[] = [
  ['not-known', 'not settled'],
  ['allowed', 'allowed'],
  ['not-allowed', 'not allowed'],
];

/** What a document is, for somebody to confirm or correct. */
export function MetadataFields(props: { readonly said: ShownMetadata; readonly quoting: Quoting }) {
  const { said } = props;
  return (
    <>
      <TextField label="Title" name="title" defaultValue={said.title} maxLength={500} />
      <TextField
        label="Body"
        name="body"
        required={false}
        defaultValue={said.body ?? ''}
        hint="Who issued it"
        maxLength={300}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          label="Year"
          name="year"
          required={false}
          inputMode="numeric"
          maxLength={4}
          defaultValue={said.year ?? ''}
        />
        <TextField
          label="Version"
          name="version"
          required={false}
          maxLength={100}
          defaultValue={said.version ?? ''}
        />
        <TextField
          label="Jurisdiction"
          name="jurisdiction"
          required={false}
          maxLength={100}
          defaultValue={said.jurisdiction ?? ''}
        />
        <TextField
          label="Review date"
          name="reviewDate"
          required={false}
          maxLength={10}
          hint="2027-03-31, 2027-03 or 2027"
          defaultValue={said.reviewDate ?? ''}
        />
      </div>
      <TextField
        label="Licence"
        name="licence"
        required={false}
        maxLength={300}
        defaultValue={said.licence ?? ''}
      />
      <label className="flex flex-col gap-1 text-sm font-medium">
        Quoting
        <select className="field font-normal" name="quoting" defaultValue={props.quoting}>
          {QUOTING.map(([value, words]) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}

/** The fields as an action takes them. */
export function metadataOf(fields: FormData): Readonly<Record<string, FormDataEntryValue>> {
  const names = ['title', 'body', 'year', 'version', 'jurisdiction', 'reviewDate', 'licence', 'quoting'];
  return Object.fromEntries(names.map((name) => [name, fields.get(name) ?? '']));
}
