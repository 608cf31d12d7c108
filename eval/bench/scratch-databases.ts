import { execFileSync } from 'node:child_process';

const psql = (at: string, statement: string): void =>
  void execFileSync('psql', [at, '-q', '-c', statement], { stdio: ['ignore', 'ignore', 'pipe'] });

export interface ScratchDatabases {
  /** Addresses, in the order of the names. */
  readonly urls: readonly string[];
  /** Runs a statement beside them. */
  run(statement: string): void;
  remove(): void;
}

/** Empty databases beside the one at `url`, made with psql; `name` says whose they are. */
export function makeDatabases(url: string, name: string, kinds: readonly string[]): ScratchDatabases {
  const names = kinds.map((kind) => `almanac_${name}_${process.pid}_${kind}`);
  for (const database of names) psql(url, `create database ${database}`);
  return {
    urls: names.map((database) => {
      const place = new URL(url);
      place.pathname = `/${database}`;
      return place.href;
    }),
    run: (statement) => psql(url, statement),
    remove: () => names.forEach((database) => psql(url, `drop database if exists ${database} with (force)`)),
  };
}
