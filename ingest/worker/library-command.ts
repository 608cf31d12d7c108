import { userInfo } from 'node:os';
import { parseArgs } from 'node:util';
import { AppError } from '@/lib/app-error';
import { readSettings } from '@/lib/env';
import type { AuditedAct } from '@/lib/identity/audit';
import { recordAct } from '@/lib/identity/audit';
import { commandPerson } from '@/lib/identity/person';
import { endProcess } from '../end-process';
import { openStores } from './open-worker';
import * as answerVerbs from './verbs/answer-verbs';
import * as documentVerbs from './verbs/document-verbs';
import { jobs } from './verbs/job-verbs';
import { exportLibrary, importLibrary } from './verbs/move-verbs';
import * as releaseVerbs from './verbs/release-verbs';
import type { Verb, VerbOptions } from './verbs/verb';

const USAGE = `Usage: npm run library -- VERB … [--data DIR] [--by WHO] [--why WHY] [--json] [--quiet] [--later]

  list                              documents, how they stand, when they were last checked
  add FILE|FOLDER …                 reads them in; a killed run goes on with: jobs resume
  supersede OLD --with NEW          both named by id
  withdraw ID | remove ID           withdrawn stays readable; removed leaves the next release
  checked ID                        somebody looked today: still the edition in force
  build [--depth index|embed|parse] a release anew, as deep as changed settings ask for or deeper
  releases                          what there is, and which is current
  gate [RELEASE] [--override]       measures and keeps the report; an override is signed with --by and --why
  activate RELEASE                  one write; needs a gate that passed or an override
  rollback [RELEASE]                one write, back to the one before or the one named
  jobs [show|cancel|retry ID]       jobs resume: goes on with the unfinished one
  affected ID                       past answers that quote words of a document that have changed or gone
  replay ANSWER [--on current]      asks again on its own release, or on today's
  export FOLDER | import FOLDER     a whole library with its originals, every hash verified

  --later   only writes the job down; a worker (npm run worker, or the server's) does it
`;

const verbs: Readonly<Record<string, Verb>> = {
  ...answerVerbs,
  ...documentVerbs,
  ...releaseVerbs,
  jobs,
  export: exportLibrary,
  import: importLibrary,
};

/** Verbs that change something, and whether their first word is an id: paths are not written down. */
const changing: Readonly<Record<string, boolean>> = {
  add: false,
  supersede: true,
  withdraw: true,
  remove: true,
  checked: true,
  build: false,
  activate: true,
  rollback: true,
  export: false,
  import: false,
};

/** What the audit log is told of a command; null for one that only looks. */
const auditedAct = (
  name: string,
  words: readonly string[],
  { override }: Pick<VerbOptions, 'override'>,
): AuditedAct | null => {
  const { id: personId } = commandPerson;
  if (name === 'gate') {
    return override ? { personId, action: 'library-gate-overridden', subject: words[0] ?? null } : null;
  }
  if (name === 'jobs') {
    const [what = '', id = null] = words;
    return what === 'cancel' || what === 'retry'
      ? { personId, action: `library-job-${what}`, subject: id }
      : null;
  }
  const hasId = changing[name];
  if (hasId === undefined) return null;
  return { personId, action: `library-${name}`, subject: hasId ? (words[0] ?? null) : null };
};

const readArguments = () =>
  parseArgs({
    allowPositionals: true,
    options: {
      data: { type: 'string' },
      by: { type: 'string' },
      why: { type: 'string', default: '' },
      with: { type: 'string' },
      depth: { type: 'string' },
      on: { type: 'string', default: 'own' },
      override: { type: 'boolean', default: false },
      later: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      quiet: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });

/** `npm run library`. */
const main = async (): Promise<number> => {
  const { values, positionals } = readArguments();
  const [name = '', ...words] = positionals;
  const verb = Object.hasOwn(verbs, name) ? verbs[name] : undefined;
  if (values.help || verb === undefined) {
    process.stdout.write(USAGE);
    return 2;
  }
  const settings = readSettings(
    values.data === undefined ? process.env : { ...process.env, ALMANAC_DATA: values.data },
  );
  const stores = await openStores(settings);
  try {
    const { why, depth = null, on, override, later, json, quiet } = values;
    const options = {
      by: values.by ?? userInfo().username,
      successor: values.with ?? null,
      why,
      depth,
      on,
      override,
      later,
      json,
      quiet,
    };
    const code = await verb(words, {
      stores,
      settings,
      options,
      say: (text) => void process.stdout.write(text),
    });
    const act = auditedAct(name, words, options);
    if (act !== null) await recordAct(stores.database.db, act);
    return code;
  } finally {
    await stores.close().catch(() => undefined);
  }
};

main().then(endProcess, (cause: unknown) => {
  const isSentence = cause instanceof AppError || (cause instanceof Error && 'code' in cause);
  const fault = cause instanceof Error ? cause : new Error(String(cause));
  process.stderr.write(`${isSentence ? fault.message : (fault.stack ?? fault.message)}\n`);
  process.exit(1);
});
