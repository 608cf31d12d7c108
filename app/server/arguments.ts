import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { AppError } from '@/lib/app-error';

export interface StartArguments {
  readonly port: number;
  readonly host: string;
  readonly data: string | null;
  readonly help: boolean;
}

export const usage = `npm start -- [--port 3000] [--host 127.0.0.1] [--data ./data]

Sets up what is missing and serves Almanac. Settings from the environment: docs/configuration.md.`;

/** @throws AppError `bad-input` naming the option that is wrong. */
export function readArguments(args: readonly string[]): StartArguments {
  const { values } = parse(args);
  const port = Number(values.port ?? 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new AppError('bad-input', '--port must be a number from 1 to 65535.');
  }
  return {
    port,
    host: values.host ?? '127.0.0.1',
    data: values.data === undefined ? null : resolve(values.data),
    help: values.help ?? false,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        port: { type: 'string', short: 'p' },
        host: { type: 'string', short: 'H' },
        data: { type: 'string', short: 'd' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (cause) {
    const detail = cause instanceof Error ? (cause.message.split('.')[0] ?? '') : '';
    throw new AppError('bad-input', `${detail}. See npm start -- --help.`, { cause });
  }
}
