import type { Metadata } from 'next';
import { authorised } from '../../authorise';
import { AgreementPlanner } from './agreement-planner';
import { DifferencePlanner } from './difference-planner';

export const metadata: Metadata = { title: 'Plan a sample size' };

export default async function PlanningPage() {
  await authorised('admin');
  return (
    <div className="mx-auto max-w-[60rem] px-4 py-8 sm:px-8">
      <h1 className="text-xl font-semibold tracking-tight">Plan a sample size</h1>
      <p className="mt-1 max-w-[68ch] text-sm text-quiet">
        Studies are imagined by the hundred, with questions and raters that differ as you say, and each is
        analysed as the results page will. The figures come from this browser; nothing is sent.
      </p>
      <DifferencePlanner />
      <AgreementPlanner />
    </div>
  );
}
