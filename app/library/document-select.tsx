import type { LibraryDocument } from '@/lib/evidence/document';

export type Choice = Pick<LibraryDocument, 'id' | 'title' | 'year'>;

/** One of the held documents, or none. */
export function DocumentSelect(props: {
  readonly label: string;
  readonly name: string;
  readonly none: string;
  readonly documents: readonly Choice[];
}) {
  return (
    <label className="flex flex-col gap-1 text-sm font-medium">
      {props.label}
      <select className="field max-w-full font-normal" name={props.name} defaultValue="">
        <option value="">{props.none}</option>
        {props.documents.map(({ id, title, year }) => (
          <option key={id} value={id}>
            {year === null ? title : `${title} (${String(year)})`}
          </option>
        ))}
      </select>
    </label>
  );
}
