import type { Metadata } from 'next';
import Link from 'next/link';
import { asStudyId } from '@/lib/panel/study/study-ids';
import { authorised } from '../../../authorise';
import { Moment } from '../../../marks/moment';
import { resultsAccess, type ResultsAccess } from './results-access';
import { ResultsScreen } from './results-screen';

export const metadata: Metadata = { title: 'Results of a study' };

const CLOSED_DOORS: Readonly<Record<Exclude<ResultsAccess, 'open'>, string>> = {
  'not-started': 'Rating has not begun: there is nothing to show yet.',
  'rates-in-it': 'You rate in this study. Its results open to you when it is closed.',
  'closed-to-them': 'These results are for the study’s raters, once it is closed, and for admins.',
};

export default async function ResultsPage({ params }: { readonly params: Promise<{ readonly id: string }> }) {
  const { studyRecords, studyResults, person } = await authorised('admin', 'rater');
  const id = asStudyId((await params).id);
  const study = await studyRecords.read(id);
  const access = resultsAccess(study, person);
  const isAdmin = person.roles.includes('admin');
  return (
    <div className="mx-auto max-w-[76rem] px-4 py-8 sm:px-8">
      {isAdmin && (
        <p className="text-sm">
          <Link className="link" prefetch={false} href={`/studies/${encodeURIComponent(id)}`}>
            The study’s design
          </Link>
        </p>
      )}
      <h1 className="text-xl font-semibold tracking-tight">
        {access === 'closed-to-them' ? 'Results of a study' : study.title}
      </h1>
      {access === 'open' ? (
        <>
          <p className="text-sm text-quiet">
            {study.closedAt === null ? (
              'Not closed yet: these figures will change, and nobody who rates may see them.'
            ) : (
              <>
                Closed <Moment iso={study.closedAt} />
              </>
            )}
            {study.protocolHash !== null && ` · protocol ${study.protocolHash.slice(0, 12)}`}
            {study.amendments.length > 0 && ` · ${String(study.amendments.length)} amendments`}
          </p>
          <ResultsScreen report={await studyResults.report(id)} isAdmin={isAdmin} />
        </>
      ) : (
        <p className="mt-4">{CLOSED_DOORS[access]}</p>
      )}
    </div>
  );
}
