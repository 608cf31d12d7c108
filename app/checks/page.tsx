import type { Metadata } from 'next';
import { checkAccuracy } from '@/lib/panel/results/check-accuracy';
import { authorised } from '../authorise';
import { ChecksTable } from '../studies/[id]/results/checks-table';
import { readJudgedClaims } from './read-judged-claims';

export const metadata: Metadata = { title: 'How often is the check right' };

/** What physicians in closed studies said of the claims that the automatic checks had judged before. */
export default async function ChecksPage() {
  const { studyRecords } = await authorised();
  const { claims, studies } = await readJudgedClaims(studyRecords);
  return (
    <div className="mx-auto max-w-[60rem] px-4 py-8 sm:px-8">
      <h1 className="text-xl font-semibold tracking-tight">How often is the check right</h1>
      <p className="mt-1 max-w-[68ch]">
        Every claim of an answer is checked against its quote before you see it. In closed studies physicians
        read answers without knowing what the checks had said, and marked the claims that they found wrong.
      </p>
      {claims.length === 0 ? (
        <p className="mt-4">
          No closed study of this installation has rated claims that were checked. Until there is one, nothing
          is claimed here.
        </p>
      ) : (
        <>
          <p className="mt-4 mb-2 text-sm text-quiet">
            {claims.length} claims in {studies} closed {studies === 1 ? 'study' : 'studies'}. Precision: of
            the flagged claims, how many physicians marked too. Recall: of the claims that physicians marked,
            how many were flagged.
          </p>
          <ChecksTable checks={checkAccuracy(claims)} />
        </>
      )}
    </div>
  );
}
