import { parseArgs } from 'node:util';
import { AppError } from '@/lib/app-error';
import { readSettings } from '@/lib/env';
import { openStores, openUses } from './open-worker';
import { Worker } from './worker';

const USAGE = `Usage: npm run worker -- [--data DIR] [--until-idle] [--lease-seconds N]

Works on the library's jobs: reads, embeds, builds, checks, activates. Any number of workers may share one Postgres.
  --until-idle      ends when nothing is left to do
  --lease-seconds   a worker silent for so long is taken for dead (default 15)
  --trace           says when each step begins and ends
`;

const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** `npm run worker`. */
const main = async (): Promise<number> => {
  const { values } = parseArgs({
    options: {
      data: { type: 'string' },
      'until-idle': { type: 'boolean', default: false },
      'lease-seconds': { type: 'string' },
      trace: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(USAGE);
    return 2;
  }
  const settings = readSettings(
    values.data === undefined ? process.env : { ...process.env, ALMANAC_DATA: values.data },
  );
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort());
  process.once('SIGTERM', () => stop.abort());
  const stores = await openStores(settings);
  try {
    const leaseSeconds = Number(values['lease-seconds'] ?? 15);
    const uses = await openUses(stores, settings, { leaseSeconds });
    say('The worker is ready.');
    const faults = new Set<string>();
    const onFault = (sentence: string): void => {
      if (!faults.has(sentence)) say(sentence);
      faults.add(sentence);
    };
    await new Worker(uses, {
      signal: stop.signal,
      untilIdle: values['until-idle'],
      onFault,
      ...(values.trace ? { onStep: (step, place) => say(`${place} ${step}`) } : {}),
    }).run();
  } finally {
    await stores.close().catch(() => undefined);
  }
  return 0;
};

main().then(
  (code) => process.exit(code),
  (cause: unknown) => {
    const message = cause instanceof Error ? cause.message : String(cause);
    say(cause instanceof AppError ? message : `The worker ended: ${message}`);
    process.exit(1);
  },
);
