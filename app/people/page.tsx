import type { Metadata } from 'next';
import { authorised } from '../authorise';
import { AuditList } from './audit-list';
import { InvitationForm } from './invitation-form';
import { InvitationList } from './invitation-list';
import { PeopleTable } from './people-table';

export const metadata: Metadata = { title: 'People' };

const auditRows = 100;

export default async function PeoplePage() {
  const { identity, records, settings, person } = await authorised('admin');
  const [people, counts, invitations, audit, verdict] = await Promise.all([
    identity.people(),
    records.personCounts(),
    identity.openInvitations(),
    identity.audit(auditRows),
    identity.verifyAudit(),
  ]);
  const asked = new Map(counts.map((count) => [count.personId, count.answers]));
  const rows = people.map((member) => ({ ...member, asked: asked.get(member.id) ?? 0 }));
  return (
    <div className="mx-auto max-w-[76rem] px-4 py-8 sm:px-8">
      <h1 className="text-xl font-semibold tracking-tight">People</h1>
      {settings.identity.open && (
        <p className="mt-2">This Almanac is open to whoever sits at it: accounts count once it is not.</p>
      )}
      <PeopleTable people={rows} self={person.id} />
      <h2 className="mt-10 text-lg font-semibold">Invite somebody</h2>
      <InvitationForm mails={settings.identity.smtp !== null} />
      <InvitationList invitations={invitations} />
      <h2 className="mt-10 text-lg font-semibold">What was done</h2>
      <AuditList
        entries={audit}
        names={new Map(people.map(({ id, name }) => [id, name]))}
        verdict={verdict}
      />
    </div>
  );
}
