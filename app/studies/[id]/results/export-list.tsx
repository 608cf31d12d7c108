import { archiveName, exportNames } from '@/lib/panel/results/export/export-names';

/** Everything to take away: one archive, or file by file. */
export function ExportList({ studyId }: { readonly studyId: string }) {
  const address = (name: string): string =>
    `/studies/${encodeURIComponent(studyId)}/results/export/${encodeURIComponent(name)}`;
  return (
    <>
      <p>
        <a className="button" href={address(archiveName)} download>
          Download everything (ZIP)
        </a>
      </p>
      <ul className="mt-3 flex flex-wrap gap-x-4 gap-y-1 text-sm" aria-label="Single files">
        {exportNames.map((name) => (
          <li key={name}>
            <a className="link inline-flex min-h-6 items-center" href={address(name)} download>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
