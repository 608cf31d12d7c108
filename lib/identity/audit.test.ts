import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenDatabase } from '@/db/client';
import { auditEntries } from '@/db/people-tables';
import { rolledBack, testDatabases } from '@/db/test-databases';
import { recordAct, verifyAudit } from './audit';
import { commandPerson } from './person';

describe.each(await testDatabases())('the audit log on $name', (database) => {
  let opened: OpenDatabase;

  beforeAll(async () => {
    opened = await database.open();
    for (const action of ['set-up', 'invited', 'exported']) {
      await recordAct(opened.db, { personId: commandPerson.id, action });
    }
  });
  afterAll(async () => {
    await opened.close();
    await database.remove();
  });

  it('refuses every change of the audit log', async () => {
    await recordAct(opened.db, {
      personId: commandPerson.id,
      action: 'tried',
      details: { b: 1, a: undefined },
    });
    for (const change of [
      sql`update audit_entries set action = 'nothing'`,
      sql`delete from audit_entries`,
      sql`truncate audit_entries`,
    ]) {
      await expect(opened.db.transaction((tx) => tx.execute(change))).rejects.toMatchObject({
        cause: { message: expect.stringContaining('append-only') as string },
      });
    }
    expect(await verifyAudit(opened.db)).toMatchObject({ intact: true });
  });

  it('finds an entry that was changed or removed behind its back', async () => {
    const tampers = [
      [sql`update audit_entries set details = '{"roles":["admin"]}' where seq = 2`, 2],
      [sql`delete from audit_entries where seq = 2`, 3],
      [sql`update audit_entries set person_id = 'somebody' where seq = 1`, 1],
    ] as const;
    for (const [tamper, seq] of tampers) {
      await rolledBack(opened.db, async (db) => {
        await db.execute(sql`alter table audit_entries disable trigger all`);
        await db.execute(tamper);
        expect(await verifyAudit(db)).toMatchObject({ intact: false, seq });
      });
    }
  });

  it('chains entries of writers that race', async () => {
    const before = (await opened.db.select().from(auditEntries)).length;
    const act = { personId: commandPerson.id, action: 'raced' };
    await Promise.all(Array.from({ length: 8 }, () => recordAct(opened.db, act)));
    expect(await verifyAudit(opened.db)).toMatchObject({ intact: true, entries: before + 8 });
  });
});
