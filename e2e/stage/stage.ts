import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ModelDouble } from '../model-double/model-double';
import { AlmanacProcess } from './almanac-process';
import { freePort } from './free-port';
import { prepareLibrary } from './prepare-library';

export const modelKey = 'key-of-the-double';
/** After this long without a word the model counts as silent. */
export const modelIdleMs = 3_000;

const startMs = 60_000;

/** What the specs play on: two running servers open to everybody, one where people sign in, a model double, and a data folder to copy. */
export interface Stage {
  /** What the test processes read; see `readStage`. */
  readonly environment: Readonly<Record<string, string>>;
  readonly clear: () => Promise<void>;
}

/** Sets the stage. `say` is told what is happening, a line at a time. */
export async function setStage(say: (line: string) => void): Promise<Stage> {
  const folder = await mkdtemp(join(tmpdir(), 'almanac-e2e-'));
  const template = join(folder, 'template');
  const double = await ModelDouble.start(modelKey);
  const servers: AlmanacProcess[] = [];
  const clear = async () => {
    await Promise.all([...servers.map((server) => server.stop()), double.stop()]);
    await rm(folder, { recursive: true, force: true });
  };
  try {
    say('Preparing a library and the pages');
    await prepareLibrary(template, join(folder, 'documents'));
    say('Starting the servers');
    const start = async (name: string, environment: Readonly<Record<string, string>>) => {
      const data = join(folder, name);
      await cp(template, data, { recursive: true });
      const server = new AlmanacProcess({ port: await freePort(), data, environment });
      servers.push(server);
      return server.ready(startMs);
    };
    const open = { ALMANAC_OPEN: '1' };
    const accounts = await start('accounts', {});
    const environment = {
      E2E_EXTRACTIVE: (await start('extractive', open)).origin,
      E2E_MODEL: (await start('model', { ...open, ...modelEnvironment(double.url) })).origin,
      E2E_ACCOUNTS: accounts.origin,
      E2E_SETUP: setupPath(accounts.output),
      E2E_DOUBLE: double.origin,
      E2E_TEMPLATE: template,
    };
    return { environment, clear };
  } catch (cause) {
    await clear();
    throw cause;
  }
}

/** Settings of a server that asks the model double. */
export function modelEnvironment(url: string): Readonly<Record<string, string>> {
  return {
    ALMANAC_MODEL: 'openai-compatible:double',
    ALMANAC_MODEL_URL: url,
    ALMANAC_MODEL_KEY: modelKey,
    ALMANAC_MODEL_IDLE_MS: String(modelIdleMs),
  };
}

/** The path of the setup link in what a server printed. @throws Error when it printed none. */
export function setupPath(output: string): string {
  const path = /\/join\/\S+/.exec(output)?.[0];
  if (path === undefined) throw new Error(`No setup link was printed:\n${output}`);
  return path;
}

/** Where the running stage is, for test processes. @throws Error outside `npm run test:e2e`. */
export function readStage() {
  const read = (name: string) => {
    const value = process.env[name];
    if (value === undefined) throw new Error('Run the specs with npm run test:e2e, which sets their stage.');
    return value;
  };
  return {
    extractive: read('E2E_EXTRACTIVE'),
    model: read('E2E_MODEL'),
    accounts: read('E2E_ACCOUNTS'),
    setup: read('E2E_SETUP'),
    double: read('E2E_DOUBLE'),
    template: read('E2E_TEMPLATE'),
    chromium: read('CHROMIUM_PATH'),
  };
}
