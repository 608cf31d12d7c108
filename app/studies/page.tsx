import type { Metadata } from 'next';
import Link from 'next/link';
import { authorised } from '../authorise';
import { Moment } from '../marks/moment';
import { statusWords } from './status-words';

export const metadata: Metadata = { title: 'Studies' };

export default async function StudiesPage() {
  const { studyRecords } = await authorised('admin');
  const rows = await studyRecords.list();
  return (
    <div className="mx-auto max-w-[76rem] px-4 py-8 sm:px-8">
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
        <h1 className="text-xl font-semibold tracking-tight">Studies</h1>
        <Link className="button" href="/studies/new" prefetch={false}>
          New study
        </Link>
        <Link className="link text-sm" href="/studies/planning" prefetch={false}>
          Plan a sample size
        </Link>
      </div>
      {rows.length === 0 ? (
        <p className="mt-4 max-w-[68ch]">
          No study has been made yet. A study puts answers of different models, prompts or people before
          raters who do not know which is which.
        </p>
      ) : (
        <div className="mt-4 overflow-x-auto" role="region" aria-label="Studies table" tabIndex={0}>
          <table className="register sm:min-w-[44rem]">
            <thead>
              <tr>
                <th scope="col">Study</th>
                <th scope="col">Status</th>
                <th scope="col" className="number max-sm:hidden">
                  Questions
                </th>
                <th scope="col" className="number max-sm:hidden">
                  Arms
                </th>
                <th scope="col" className="number max-sm:hidden">
                  Raters
                </th>
                <th scope="col" className="number max-sm:hidden">
                  Amendments
                </th>
                <th scope="col">Made</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.id}>
                  <td className="sm:min-w-72">
                    <Link className="link" href={`/studies/${row.id}`} prefetch={false}>
                      {row.title}
                    </Link>
                  </td>
                  <td className="whitespace-nowrap">{statusWords[row.status].short}</td>
                  <td className="number max-sm:hidden">{row.questions}</td>
                  <td className="number max-sm:hidden">{row.arms}</td>
                  <td className="number max-sm:hidden">{row.raters}</td>
                  <td className="number max-sm:hidden">{row.amendments}</td>
                  <td className="text-quiet">
                    <Moment iso={row.createdAt} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </div>
  );
}
