import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readSettings } from '@/lib/env';

const page = readFileSync(join(import.meta.dirname, '../../docs/configuration.md'), 'utf8');

function variablesRead(): readonly string[] {
  const read = new Set<string>();
  const note = (name: string | symbol) => {
    if (typeof name === 'string') read.add(name);
  };
  readSettings(
    new Proxy<Record<string, string | undefined>>(
      {},
      {
        get: (_, name) => {
          note(name);
          return undefined;
        },
        has: (_, name) => {
          note(name);
          return true;
        },
      },
    ),
  );
  return [...read].sort();
}

function variablesDescribed(): readonly string[] {
  const section = /^## Variables$([\s\S]*?)^## /m.exec(page)?.[1] ?? '';
  return [...section.matchAll(/^\| `([A-Z0-9_]+)` \|/gm)].flatMap((match) => match[1] ?? []).sort();
}

it('docs/configuration.md describes the variables that lib/env.ts reads, all of them and no others', () => {
  expect(variablesRead()).toContain('DATABASE_URL');
  expect(variablesDescribed()).toEqual(variablesRead());
});
