import { describe, expect, it } from 'vitest';
import { figureFaults, referenceFaults } from './doc-faults';

const repository = {
  paths: new Set(['README.md', 'docs', 'docs/api.md', 'lib/env.ts', 'lib']),
  scripts: new Set(['start', 'verify']),
  variables: new Set(['ALMANAC_DATA']),
};

const faults = (text: string, path = 'README.md') => referenceFaults({ path, text }, repository);

describe('references in documents', () => {
  it('finds a path that does not exist', () => {
    expect(faults('See `lib/gone.ts`.')).toEqual(['README.md: there is no lib/gone.ts']);
    expect(faults('See [the page](docs/gone.md).')).toEqual([
      'README.md: the link docs/gone.md leads nowhere',
    ]);
    expect(faults('See `gone.ts`.')).toEqual(['README.md: there is no gone.ts']);
    expect(faults('See `lib/*.js`.')).toEqual(['README.md: there is no lib/*.js']);
  });

  it('follows links from the folder of the page', () => {
    expect(faults('[start](../README.md), [interface](./api.md#errors)', 'docs/library.md')).toEqual([]);
  });

  it('finds an npm script that does not exist', () => {
    expect(faults('Run `npm run gone`, then `npm start`.')).toEqual([
      'README.md: there is no npm script gone',
    ]);
    expect(faults('```\nnpm ci\nnpm test\n```')).toEqual(['README.md: there is no npm script test']);
  });

  it('finds a variable that nothing reads', () => {
    expect(faults('Set ALMANAC_DATA and `ALMANAC_GONE`.')).toEqual(['README.md: nothing reads ALMANAC_GONE']);
  });

  it('lets addresses, routes, placeholders and what exists pass', () => {
    expect(faults('`lib/env.ts`, `env.ts`, `lib/`, `lib/*.ts`, `/api/answers`, `lib/<room>/x.ts`')).toEqual(
      [],
    );
    expect(faults('[site](https://example.org/a.md) and `npm run verify`')).toEqual([]);
  });
});

describe('figures in the README', () => {
  const page = (text: string) => figureFaults({ path: 'README.md', text });

  it('stand beside the command that prints them', () => {
    expect(page('The first claim takes 120 ms.')).toHaveLength(1);
    expect(page('- 92 % of questions\n- ten guidelines')).toHaveLength(1);
    expect(page('The first claim takes 120 ms (`npm run bench`).')).toEqual([]);
    expect(page('Node 20.20, port 3000, 36 guidelines.')).toEqual([]);
  });
});
