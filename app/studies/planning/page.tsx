import type { Metadata } from 'next';
import { authorised } from '../../authorise';
import { AgreementPlanner } from './agreement-planner';
import { DifferencePlanner } from './difference-planner';
import { readPlanningAddress } from './planning-address';

export const metadata: Metadata = { title: 'Plan a sample size' };

export default async function PlanningPage(props: {
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>;
}) {
  const [, query] = await Promise.all([authorised('admin'), props.searchParams]);
  return (
    <div className="mx-auto max-w-[60rem] px-4 py-8 sm:px-8">
      <h1 className="text-xl font-semibold tracking-tight">Plan a sample size</h1>
      <p className="mt-1 max-w-[68ch] text-sm text-quiet">
        Studies are imagined by the hundred, with questions and raters that differ as you say, and each is
        analysed as the results page will. The figures come from this browser; nothing is sent.
      </p>
      <DifferencePlanner start={readPlanningAddress(query)} />
      <AgreementPlanner />
    </div>
  );
}
