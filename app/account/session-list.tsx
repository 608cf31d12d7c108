import type { Session } from '@/lib/identity/sessions';
import { ActionButton } from '../forms/action-button';
import { Moment } from '../marks/moment';
import { endSession } from './actions';
import { browserWords } from './browser-words';
import { WideTable } from '../marks/wide-table';

export function SessionList(props: { readonly sessions: readonly Session[]; readonly current: string }) {
  return (
    <WideTable label="Sessions table" className="mt-3">
      <thead>
        <tr>
          <th scope="col">Browser</th>
          <th scope="col">Address</th>
          <th scope="col">Since</th>
          <th scope="col">Until</th>
          <th scope="col">
            <span className="sr-only">Actions</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {props.sessions.map((session) => (
          <tr key={session.id}>
            <td title={session.userAgent ?? undefined}>{browserWords(session.userAgent)}</td>
            <td>{session.address === null || session.address === '' ? 'unknown' : session.address}</td>
            <td>
              <Moment iso={session.createdAt} />
            </td>
            <td>
              <Moment iso={session.expiresAt} />
            </td>
            <td>
              {session.id === props.current ? (
                'this one'
              ) : (
                <ActionButton
                  label="End"
                  of={browserWords(session.userAgent)}
                  run={endSession.bind(null, session.id)}
                />
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </WideTable>
  );
}
