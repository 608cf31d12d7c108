import type { Member } from '@/lib/identity/people';
import { Moment } from '../marks/moment';
import { ActionButton } from '../forms/action-button';
import { endSessions, makeResetLink, removePerson } from './actions';
import { RoleBoxes } from './role-boxes';
import { WideTable } from '../marks/wide-table';

export function PeopleTable(props: {
  readonly people: readonly (Member & { readonly asked: number })[];
  readonly self: string;
}) {
  if (props.people.length === 0) return <p className="mt-4">Nobody has an account yet.</p>;
  return (
    <WideTable label="People table" className="mt-4">
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">Roles</th>
          <th scope="col" className="number">
            Questions
          </th>
          <th scope="col">Since</th>
          <th scope="col">
            <span className="sr-only">Actions</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {props.people.map((person) => (
          <tr key={person.id}>
            <td>
              {person.name}
              {person.id === props.self && ' (you)'}
              <br />
              <span className="text-quiet">{person.email}</span>
            </td>
            <td>
              <RoleBoxes id={person.id} name={person.name} had={person.roles} />
            </td>
            <td className="number">{person.asked.toLocaleString('en')}</td>
            <td>
              <Moment iso={person.createdAt} />
            </td>
            <td>
              <div className="flex flex-col items-start">
                <ActionButton
                  label="New password link"
                  of={person.name}
                  run={makeResetLink.bind(null, person.id)}
                />
                <ActionButton label="End sessions" of={person.name} run={endSessions.bind(null, person.id)} />
                <ActionButton
                  label="Remove"
                  of={person.name}
                  sure={`${person.name}’s account and questions go, for good.`}
                  run={removePerson.bind(null, person.id)}
                />
              </div>
            </td>
          </tr>
        ))}
      </tbody>
    </WideTable>
  );
}
