import { createHash } from 'node:crypto';
import { asc, desc, gt } from 'drizzle-orm';
import type { Database } from '@/db/client';
import { auditEntries } from '@/db/people-tables';
import type { PersonId } from './person';
import { asPersonId } from './person';

/** What somebody did. Ids and counts only: no names, no addresses, no words of questions. */
export interface AuditedAct {
  readonly personId: PersonId;
  /** Noun and verb: `study-locked`, `export-made`, `roles-changed`. */
  readonly action: string;
  /** Id of what it was done to. */
  readonly subject?: string | null;
  readonly details?: Readonly<Record<string, unknown>>;
}

export interface AuditEntry extends Required<AuditedAct> {
  readonly seq: number;
  readonly at: string;
  readonly previousHash: string;
  readonly hash: string;
}

export type AuditVerdict =
  | { readonly intact: true; readonly entries: number; readonly lastHash: string }
  | { readonly intact: false; readonly seq: number; readonly fault: string };

const beginning = '0'.repeat(64);
const pageRows = 1_000;

/**
 * Appends an entry that carries the hash of the one before; of writers that race one gets the number, the others try the
 * next. Single statements: a database shared by another process has no transactions.
 */
export async function recordAct(db: Database, act: AuditedAct): Promise<AuditEntry> {
  for (;;) {
    const [last] = await db.select().from(auditEntries).orderBy(desc(auditEntries.seq)).limit(1);
    const unsigned = {
      seq: (last?.seq ?? 0) + 1,
      at: new Date().toISOString(),
      personId: act.personId,
      action: act.action,
      subject: act.subject ?? null,
      // As the database will give it back: without what JSON cannot hold.
      details: JSON.parse(JSON.stringify(act.details ?? {})) as Readonly<Record<string, unknown>>,
      previousHash: last?.hash ?? beginning,
    };
    const entry = { ...unsigned, hash: hashEntry(unsigned) };
    const row = { ...entry, at: new Date(entry.at) };
    const written = await db.insert(auditEntries).values(row).onConflictDoNothing().returning({
      seq: auditEntries.seq,
    });
    if (written.length > 0) return entry;
  }
}

/** The newest entries, newest first. */
export async function readAudit(db: Database, limit: number): Promise<readonly AuditEntry[]> {
  const rows = await db.select().from(auditEntries).orderBy(desc(auditEntries.seq)).limit(limit);
  return rows.map(toEntry);
}

/**
 * Follows the chain from its beginning. It finds every entry that was changed, removed or put between; that the newest
 * entries were cut off shows only against a `lastHash` that was written down elsewhere.
 */
export async function verifyAudit(db: Database): Promise<AuditVerdict> {
  let [previousHash, seq] = [beginning, 0];
  for (;;) {
    const rows = await db
      .select()
      .from(auditEntries)
      .where(gt(auditEntries.seq, seq))
      .orderBy(asc(auditEntries.seq))
      .limit(pageRows);
    if (rows.length === 0) return { intact: true, entries: seq, lastHash: previousHash };
    for (const entry of rows.map(toEntry)) {
      const { hash, ...unsigned } = entry;
      const fault = faultOf(entry, seq, previousHash, hashEntry(unsigned));
      if (fault !== null) return { intact: false, seq: entry.seq, fault };
      [previousHash, seq] = [hash, entry.seq];
    }
  }
}

function faultOf(entry: AuditEntry, seq: number, previousHash: string, hash: string): string | null {
  if (entry.seq !== seq + 1) return `entries ${String(seq + 1)} to ${String(entry.seq - 1)} are missing`;
  if (entry.previousHash !== previousHash) return 'it does not follow the entry before it';
  return entry.hash === hash ? null : 'its content was changed';
}

function hashEntry(entry: Omit<AuditEntry, 'hash'>): string {
  return createHash('sha256').update(canonicalJson(entry)).digest('hex');
}

/** jsonb does not keep the order of keys: sort them, so that the hash is of the content alone. */
function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([left], [right]) => (left < right ? -1 : 1)))
      : inner,
  );
}

function toEntry(row: typeof auditEntries.$inferSelect): AuditEntry {
  return { ...row, personId: asPersonId(row.personId), at: row.at.toISOString() };
}
