import type { ApiToken } from '@/lib/identity/api-tokens';
import { ActionButton } from '../forms/action-button';
import { Moment } from '../marks/moment';
import { revokeToken } from './actions';
import { WideTable } from '../marks/wide-table';

export function TokenList({ tokens }: { readonly tokens: readonly ApiToken[] }) {
  if (tokens.length === 0) return <p className="mt-3 text-sm">There are none.</p>;
  return (
    <WideTable label="Tokens table" className="mt-3">
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">May</th>
          <th scope="col">Last used</th>
          <th scope="col">Until</th>
          <th scope="col">
            <span className="sr-only">Actions</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {tokens.map((token) => (
          <tr key={token.id}>
            <td>{token.name}</td>
            <td>{token.scopes.join(', ')}</td>
            <td>{token.lastUsedAt === null ? 'never' : <Moment iso={token.lastUsedAt} />}</td>
            <td>
              <Moment iso={token.expiresAt} />
            </td>
            <td>
              <ActionButton label="Revoke" of={token.name} run={revokeToken.bind(null, token.id)} />
            </td>
          </tr>
        ))}
      </tbody>
    </WideTable>
  );
}
