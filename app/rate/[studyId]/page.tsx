import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { asStudyId } from '@/lib/panel/study/study-ids';
import { authorised } from '../../authorise';
import { readWork } from '../blind-work';
import { RatingScreen } from './rating-screen';

export const metadata: Metadata = { title: 'Rate' };

interface Props {
  readonly params: Promise<{ readonly studyId: string }>;
}

export default async function RatingPage({ params }: Props) {
  const { studyRecords, person } = await authorised('rater');
  const studyId = asStudyId((await params).studyId);
  const lines = await readWork(studyRecords, { studyId, raterId: person.id });
  if (lines.length === 0) notFound();
  const study = await studyRecords.read(studyId);
  if (study.status !== 'running' && study.status !== 'adjudicating')
    return <NotRunning closed={study.status === 'closed'} />;
  const { name, instructions, axes, pairwise } = study.protocol.rubric;
  return (
    <RatingScreen
      work={{
        studyId,
        title: study.title,
        personId: person.id,
        rubric: { name, instructions, axes, pairwise },
        lines,
      }}
    />
  );
}

function NotRunning({ closed }: { readonly closed: boolean }) {
  return (
    <div className="mx-auto max-w-[46rem] p-6">
      <h1 className="text-xl font-semibold tracking-tight">
        {closed ? 'This study is closed' : 'This study has not started yet'}
      </h1>
      <p className="mt-2">
        {closed
          ? 'Ratings can no longer be given or changed. Yours are kept as you gave them.'
          : 'Its items can be rated as soon as it starts.'}{' '}
        <a className="link" href="/rate">
          To your studies
        </a>
      </p>
    </div>
  );
}
