import type { Metadata } from 'next';
import { readyRubrics } from '@/lib/panel/rubrics/ready-rubrics';
import { authorised } from '../../authorise';
import { NewStudyForm } from './new-study-form';

export const metadata: Metadata = { title: 'New study' };

export default async function NewStudyPage() {
  await authorised('admin');
  return (
    <div className="mx-auto max-w-[44rem] px-4 py-8 sm:px-8">
      <h1 className="text-xl font-semibold tracking-tight">New study</h1>
      <p className="mt-1 text-sm text-quiet">
        Everything here can be changed until the study starts. From then on the protocol is locked, and
        changes are amendments that everybody sees.
      </p>
      <NewStudyForm
        rubrics={readyRubrics.map(({ id, name, axes, pairwise }) => ({
          id,
          name,
          asks: [...axes.map((axis) => axis.name.toLowerCase()), ...(pairwise ? ['preference'] : [])].join(
            ', ',
          ),
        }))}
      />
    </div>
  );
}
