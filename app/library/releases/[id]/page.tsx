import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import type { GateReport } from '@/lib/evaluation/gate-report';
import { asReleaseId } from '@/lib/evidence/ids';
import { authorised } from '../../../authorise';
import { ActionButton } from '../../../forms/action-button';
import { Moment } from '../../../marks/moment';
import { WideTable } from '../../../marks/wide-table';
import { activateRelease } from '../../actions';
import { LibraryPlaces } from '../../library-places';
import { figureRows } from '../figure-rows';
import { GATE_WORDS } from '../gate-words';
import { OverrideForm } from '../override-form';

export const metadata: Metadata = { title: 'Release' };

export default async function ReleasePage({ params }: { readonly params: Promise<{ readonly id: string }> }) {
  const { keepers, person } = await authorised('admin');
  const release = await keepers.releaseReport(asReleaseId((await params).id));
  if (release === null) notFound();
  const { id, report, gate, isCurrent, madeCurrent } = release;
  const isCleared = gate === 'passed' || gate === 'overridden' || madeCurrent.length > 0;
  return (
    <div className="mx-auto max-w-[68rem] px-4 py-8 sm:px-8">
      <h1 className="text-xl font-semibold tracking-tight">Release {id}</h1>
      <LibraryPlaces />
      <p className="mt-2 text-sm text-quiet">
        Built <Moment iso={release.createdAt} /> · {release.documents} documents ·{' '}
        {release.passages.toLocaleString('en')} passages · {isCurrent ? 'live' : 'not live'}
      </p>
      {!isCurrent && isCleared && (
        <ActionButton
          label="Make current"
          of={id}
          sure="Questions are answered from it from now on."
          run={activateRelease.bind(null, id)}
        />
      )}
      <h2 className="mt-6 font-medium">Gate: {GATE_WORDS[gate]}</h2>
      {report === null ? (
        <p className="mt-1 text-sm">
          The gate was not run on it. Releases that jobs build are measured; for this one run{' '}
          <code>npm run library -- gate {id}</code>.
        </p>
      ) : (
        <Report report={report} />
      )}
      {(gate === 'findings' || gate === 'not-signed') && <OverrideForm id={id} name={person.name} />}
      {madeCurrent.length > 0 && (
        <>
          <h2 className="mt-8 font-medium">Made current</h2>
          <ul className="mt-1 text-sm text-quiet">
            {madeCurrent.map((at) => (
              <li key={at}>
                <Moment iso={at} />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function Report({ report }: { readonly report: GateReport }) {
  const { release, live, findings, override, leftOut, buildSeconds } = report;
  return (
    <>
      <p className="mt-1 text-sm text-quiet">
        Measured <Moment iso={report.at} />
        {report.comparedWith === null
          ? ', with no release to compare with'
          : `, against ${report.comparedWith}`}
        {buildSeconds !== null && ` · built in ${buildSeconds.toFixed(1)} s`}
        {leftOut > 0 && ` · ${String(leftOut)} golden questions left out: their document is not held`}
      </p>
      {findings.length > 0 && (
        <ul className="mt-3 border-l-4 border-disagrees pl-4 text-sm" aria-label="Findings">
          {findings.map((finding) => (
            <li key={finding}>{finding}</li>
          ))}
        </ul>
      )}
      {override !== null && (
        <p className="mt-3 border-l-4 border-partly pl-4 text-sm">
          Answered for by {override.by}, <Moment iso={override.at} />: “{override.why}”
        </p>
      )}
      <WideTable label="Gate figures" className="mt-4 max-w-[40rem]">
        <thead>
          <tr>
            <th scope="col">Measure</th>
            <th scope="col" className="number">
              This release
            </th>
            <th scope="col" className="number">
              Live then
            </th>
          </tr>
        </thead>
        <tbody>
          {figureRows.map(([name, words]) => (
            <tr key={name}>
              <th scope="row" className="font-normal">
                {name}
              </th>
              <td className="number">{words(release)}</td>
              <td className="number">{live === null ? '–' : words(live)}</td>
            </tr>
          ))}
        </tbody>
      </WideTable>
    </>
  );
}
