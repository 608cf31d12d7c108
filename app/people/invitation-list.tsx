import type { OneTimeLink } from '@/lib/identity/one-time-links';
import { ActionButton } from '../forms/action-button';
import { Moment } from '../marks/moment';
import { revokeInvitation } from './actions';
import { WideTable } from '../marks/wide-table';

export function InvitationList({ invitations }: { readonly invitations: readonly OneTimeLink[] }) {
  if (invitations.length === 0) return <p className="mt-4 text-sm">No invitation is waiting.</p>;
  return (
    <WideTable label="Invitations table" className="mt-4">
      <thead>
        <tr>
          <th scope="col">For</th>
          <th scope="col">Roles</th>
          <th scope="col">Until</th>
          <th scope="col">
            <span className="sr-only">Actions</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {invitations.map((link) => (
          <tr key={link.id}>
            <td>{link.email ?? 'whoever has the link'}</td>
            <td>{link.roles.join(', ')}</td>
            <td>
              <Moment iso={link.expiresAt} />
            </td>
            <td>
              <ActionButton
                label="Take back"
                of={link.email ?? 'invitation'}
                run={revokeInvitation.bind(null, link.id)}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </WideTable>
  );
}
