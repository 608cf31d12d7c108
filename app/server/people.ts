import { parseArgs } from 'node:util';
import { openDatabase } from '@/db/client';
import { AppError } from '@/lib/app-error';
import { readSettings } from '@/lib/env';
import { openIdentity } from '@/lib/identity/identity';
import type { Role } from '@/lib/identity/person';
import { commandPerson, roles as allRoles } from '@/lib/identity/person';
import { openRecords } from '@/lib/records/records';
import { exportEverythingOf, keepHouse, removeEverythingOf } from '../services/upkeep';

const usage = `npm run people -- COMMAND

  list                                    everybody with an account
  invite --roles clinician,rater [--email E] [--days 7]
  reset-link EMAIL                        a link that sets a new password
  roles EMAIL clinician,admin             gives exactly these roles
  sessions EMAIL                          ends all sessions
  export EMAIL                            all that is kept of a person, as JSON
  delete EMAIL --yes                      the account and all questions of a person
  retention [--days N]                    deletes what is kept too long (ALMANAC_RETENTION_DAYS, people's own choice)
  setup-link                              a new link for the first admin
  audit                                   verifies the audit log

The embedded database belongs to one process: stop the server first, or use its pages.`;

const say = (line: string) => process.stdout.write(`${line}\n`);
const dayHours = 24;

async function open() {
  const settings = readSettings(process.env);
  const database = await openDatabase(
    settings.databaseUrl === null ? { folder: settings.databaseFolder } : { url: settings.databaseUrl },
  );
  const identity = await openIdentity(database.db, settings.identity);
  const records = openRecords(database.db);
  const link = (path: string) => `${settings.identity.url ?? ''}${path}`;
  const find = async (email: string | undefined) => {
    const person = email === undefined ? null : await identity.personByEmail(email);
    if (person === null) throw new AppError('not-found', 'Nobody has an account with this e-mail address.');
    return person;
  };
  const note = (action: string, subject: string, details = {}) =>
    identity.recordAudit({ personId: commandPerson.id, action, subject, details });
  return { settings, database, identity, records, link, find, note };
}

type Opened = Awaited<ReturnType<typeof open>>;

interface Given {
  readonly email: string | undefined;
  readonly rest: string | undefined;
  readonly options: {
    readonly roles?: string | undefined;
    readonly email?: string | undefined;
    readonly days?: string | undefined;
    readonly yes?: boolean | undefined;
  };
}

const commands: Readonly<Record<string, (opened: Opened, given: Given) => Promise<void>>> = {
  list: async ({ identity }) => {
    for (const { email, name, roles } of await identity.people())
      say(`${email}\t${name}\t${roles.join(',')}`);
  },
  invite: async ({ identity, link, note }, { options }) => {
    const roles = readRoles(options.roles);
    const hours = readDays(options.days, 7) * dayHours;
    const made = await identity.makeLink({
      kind: 'invitation',
      roles,
      email: options.email ?? null,
      createdBy: commandPerson.id,
      hours,
    });
    await note('invitation-made', made.id, { roles });
    say(link(made.path));
  },
  'reset-link': async ({ identity, link, find, note }, { email }) => {
    const { id } = await find(email);
    const made = await identity.makeLink({
      kind: 'reset',
      personId: id,
      createdBy: commandPerson.id,
      hours: dayHours,
    });
    await note('password-link-made', id);
    say(link(made.path));
  },
  roles: async ({ identity, find, note }, { email, rest }) => {
    const [{ id }, roles] = [await find(email), readRoles(rest)];
    await identity.setRoles(id, roles);
    await note('roles-changed', id, { roles });
  },
  sessions: async ({ identity, find, note }, { email }) => {
    const { id } = await find(email);
    const ended = await identity.revokeSessions(id, null);
    await note('sessions-ended', id, { ended });
    say(`${String(ended)} ended.`);
  },
  export: async (opened, { email }) => {
    const { id } = await opened.find(email);
    await opened.note('person-exported', id);
    say(JSON.stringify(await exportEverythingOf(opened, id), null, 2));
  },
  delete: async (opened, { email, options }) => {
    const { id } = await opened.find(email);
    if (options.yes !== true) throw new AppError('bad-input', 'This cannot be undone: add --yes.');
    const questions = await removeEverythingOf(opened, id);
    await opened.note('person-removed', id, { questions });
    say(`Removed, with ${String(questions)} questions.`);
  },
  retention: async (opened, { options }) => {
    const everybody = opened.settings.identity.retentionDays;
    const days = options.days === undefined ? everybody : readDays(options.days, 1);
    const removed = await keepHouse(opened, days, new Date());
    await opened.note('retention-applied', 'everybody', { days, removed });
    say(`${String(removed)} answers deleted.`);
  },
  'setup-link': async ({ identity, link }) => {
    const made = await identity.setupLink();
    if (made === null) throw new AppError('conflict', 'There is an admin already: invite people instead.');
    say(link(made.path));
  },
  audit: async ({ identity }) => {
    const verdict = await identity.verifyAudit();
    if (!verdict.intact) {
      throw new AppError(
        'conflict',
        `The audit log was tampered with at entry ${String(verdict.seq)}: ${verdict.fault}.`,
      );
    }
    say(`${String(verdict.entries)} entries, intact; the last hash is ${verdict.lastHash}.`);
  },
};

async function run(args: readonly string[]): Promise<void> {
  const { values, positionals } = read(args);
  const [name = '', email, rest] = positionals;
  const command = commands[name];
  if (command === undefined) {
    say(usage);
    if (name !== '' && name !== 'help') process.exitCode = 1;
    return;
  }
  const opened = await open();
  try {
    await command(opened, { email, rest, options: values });
  } finally {
    await opened.database.close();
  }
}

function read(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        roles: { type: 'string' },
        email: { type: 'string' },
        days: { type: 'string' },
        yes: { type: 'boolean' },
      },
    });
  } catch (cause) {
    throw new AppError('bad-input', 'An option is not known. See npm run people -- help.', { cause });
  }
}

function readRoles(given: string | undefined): readonly Role[] {
  const wanted = (given ?? '').split(',').map((role) => role.trim());
  const roles = allRoles.filter((role) => wanted.includes(role));
  if (roles.length === 0 || roles.length !== wanted.length) {
    throw new AppError('bad-input', 'Name roles out of clinician, rater and admin, separated by commas.');
  }
  return roles;
}

function readDays(given: string | undefined, fallback: number): number {
  const days = Number(given ?? fallback);
  if (Number.isInteger(days) && days >= 1 && days <= 36_500) return days;
  throw new AppError('bad-input', '--days is a whole number of days.');
}

run(process.argv.slice(2)).catch((error: unknown) => {
  process.exitCode = 1;
  process.stderr.write(`almanac: ${error instanceof Error ? error.message : String(error)}\n`);
});
