import type { Amendment } from '@/lib/panel/study/study';
import { Moment } from '../../marks/moment';

/** Every change after the lock: who, when, why, and what it said before. */
export function Amendments({ amendments }: { readonly amendments: readonly Amendment[] }) {
  return (
    <section aria-labelledby="amendments" className="mt-6">
      <h2 id="amendments" className="font-medium">
        Amendments
      </h2>
      {amendments.length === 0 ? (
        <p className="text-sm text-quiet">None: the protocol stands as it was locked.</p>
      ) : (
        <ol className="mt-1 space-y-4">
          {amendments.map((amendment) => (
            <li key={amendment.number} className="border-s-2 border-partly ps-3 text-sm">
              <p>
                <span className="font-medium">Amendment {amendment.number}</span> by {amendment.byName},{' '}
                <Moment iso={amendment.at} />: {amendment.reason}
              </p>
              <dl className="mt-1">
                {amendment.changes.map(({ what, before, after }) => (
                  <div key={what}>
                    <dt className="text-quiet">{what}</dt>
                    <dd className="whitespace-pre-line">
                      <del className="text-quiet">{before === '' ? 'nothing' : before}</del>
                      <br />
                      <ins className="no-underline">{after === '' ? 'nothing' : after}</ins>
                    </dd>
                  </div>
                ))}
              </dl>
              <p className="text-xs break-all text-quiet">SHA-256 {amendment.protocolHash}</p>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
