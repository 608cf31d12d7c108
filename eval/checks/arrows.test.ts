import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const eslint = new ESLint();

/** The rules that fire on `code` as the content of `filePath`. */
async function rulesThatFire(filePath: string, code: string): Promise<readonly string[]> {
  const results = await eslint.lintText(code, { filePath });
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => ruleId ?? message));
}

const value = (from: string) => `import { thing } from '${from}'; thing();`;
const type = (from: string) => `import type { Thing } from '${from}'; export type Own = Thing;`;
const lines = (count: number, line: string) => `${line}\n`.repeat(count);

const forbidden: readonly (readonly [filePath: string, code: string])[] = [
  ['lib/app-error.ts', value('./evidence/span')],
  ['lib/env.ts', value('./corpus/corpus')],
  ['lib/language/planted.ts', value('../evidence/span')],
  ['lib/question/planted.ts', type('../retrieval/hit')],
  ['lib/evidence/planted.ts', type('../retrieval/hit')],
  ['lib/retrieval/planted.ts', value('../generation/prompt')],
  ['lib/retrieval/planted.ts', value('../corpus/corpus')],
  ['lib/generation/planted.ts', value('../verification/check')],
  ['lib/verification/planted.ts', value('../answer/claim')],
  ['lib/verification/planted.ts', value('../models/language-model')],
  ['lib/answer/planted.ts', type('../records/records')],
  ['lib/answer/planted.ts', value('../env')],
  ['lib/answer/planted.ts', value('ai')],
  ['lib/answer/planted.ts', value('react')],
  ['lib/answer/planted.ts', value('next/navigation')],
  ['lib/answer/planted.ts', value('drizzle-orm')],
  ['lib/retrieval/planted.ts', value('@lancedb/lancedb')],
  ['lib/retrieval/planted.ts', value('@huggingface/transformers')],
  ['lib/retrieval/planted.ts', value('node:fs')],
  ['lib/retrieval/planted.ts', value('fs')],
  ['lib/verification/planted.ts', value('zod')],
  ['lib/verification/planted.ts', `export const load = () => import('../corpus/corpus');`],
  ['lib/verification/planted.ts', `export type Row = import('../corpus/corpus').Corpus;\n`],
  ['lib/verification/planted.ts', `export { openCorpus } from '../corpus/corpus';\n`],
  ['lib/calculators/planted.ts', value('../answer/claim')],
  ['lib/evaluation/planted.ts', value('../panel/study')],
  ['lib/panel/planted.ts', value('../records/records')],
  ['lib/corpus/planted.ts', value('../records/records')],
  ['lib/corpus/planted.ts', value('@/db/client')],
  ['lib/corpus/planted.ts', value('react')],
  ['lib/models/planted.ts', value('../corpus/corpus')],
  ['lib/models/planted.ts', value('../env')],
  ['lib/models/planted.ts', value('next')],
  ['lib/records/planted.ts', value('@lancedb/lancedb')],
  ['lib/records/planted.ts', value('ai')],
  ['lib/records/planted.ts', value('../corpus/corpus')],
  ['lib/identity/planted.ts', value('next/headers')],
  ['db/planted.ts', value('@/lib/evidence/ids')],
  ['db/planted.ts', value('@/lib/app-error')],
  ['ingest/planted.ts', value('@/db/client')],
  ['ingest/pipeline/planted.ts', value('@/lib/records/records')],
  ['ingest/planted.ts', value('@/app/services')],
  ['ingest/planted.ts', value('react')],
  ['app/planted.ts', value('drizzle-orm')],
  ['app/planted.ts', value('@lancedb/lancedb')],
  ['app/planted.ts', value('@huggingface/transformers')],
  ['app/planted.ts', value('ai')],
  ['app/planted.ts', type('@/db/client')],
  ['app/planted.ts', value('@/lib/corpus/corpus')],
  ['app/planted.ts', value('@/lib/models/language-model')],
  ['app/planted.ts', value('@/ingest/command')],
  ['app/planted.ts', value('./server/start')],
  ['app/planted.ts', value('node:fs')],
  ['app/services.ts', value('@lancedb/lancedb')],
  ['app/server/planted.ts', value('../ask/actions')],
  ['app/server/planted.ts', value('next')],
  ['e2e/planted.ts', value('@/app/services')],
  ['e2e/planted.ts', value('@/lib/answer/answer')],
  ['eval/planted.ts', value('@/app/services')],
  ['eval/planted.ts', value('@/lib/records/records')],
  ['lib/newroom/planted.ts', 'export const one = 1;\n'],
  ['lib/answer/planted.ts', value('./claim.ts')],
  ['lib/answer/planted.ts', value('@/lib/answer/claim')],
  ['app/planted.ts', value('../lib/answer/claim')],
];

const allowed: readonly (readonly [filePath: string, code: string])[] = [
  ['lib/env.ts', value('./app-error')],
  ['lib/language/planted.ts', value('stemmer')],
  ['lib/question/planted.ts', value('../language/fold-text')],
  ['lib/evidence/planted.ts', value('./span')],
  ['lib/retrieval/planted.ts', value('../evidence/ids')],
  ['lib/generation/planted.ts', value('zod')],
  ['lib/generation/planted.ts', type('@ai-sdk/provider')],
  ['lib/verification/planted.ts', value('../generation/find-quote')],
  ['lib/answer/planted.ts', value('../verification/check')],
  ['lib/answer/planted.ts', value('../app-error')],
  ['lib/answer/planted.test.ts', value('vitest')],
  ['lib/calculators/planted.ts', value('../language/fold-text')],
  ['lib/panel/planted.ts', value('../evaluation/agreement')],
  ['lib/evaluation/planted.ts', type('../retrieval/hit')],
  ['lib/corpus/planted.ts', value('@lancedb/lancedb')],
  ['lib/models/planted.ts', value('@ai-sdk/openai')],
  ['lib/models/planted.ts', type('../env')],
  ['lib/records/planted.ts', value('@/db/client')],
  ['lib/identity/planted.ts', value('../app-error')],
  ['db/planted.ts', value('drizzle-orm/pg-core')],
  ['ingest/planted.ts', value('@/lib/corpus/corpus')],
  ['ingest/worker.ts', value('@/lib/records/records')],
  ['app/planted.ts', value('@/lib/records/records')],
  ['app/planted.ts', type('./services')],
  ['app/files/route.ts', value('node:fs')],
  ['app/services.ts', value('@/lib/corpus/corpus')],
  ['app/server/planted.ts', value('node:child_process')],
  ['proxy.ts', value('next/server')],
  ['instrumentation.ts', value('./app/server/open-at-start')],
  ['e2e/planted.ts', value('@playwright/test')],
  ['eval/planted.ts', value('@/lib/evaluation/precision')],
  ['eval/checks/planted.ts', value('@/lib/env')],
];

const parameters = 'a: string, b: string, c: string, d: string, e: string';
const ruled: readonly (readonly [rule: string, filePath: string, code: string])[] = [
  ['max-lines', 'lib/answer/planted.ts', lines(251, 'export {};')],
  ['max-lines-per-function', 'lib/answer/planted.ts', `export function f() {\n${lines(60, '  f();')}}\n`],
  ['max-lines-per-function', 'app/planted.tsx', `export function F() {\n${lines(100, '  f();')}}\n`],
  ['max-params', 'lib/answer/planted.ts', `export const f = (${parameters}) => a + b + c + d + e;\n`],
  ['no-console', 'lib/answer/planted.ts', `console.log('seen');`],
  ['no-restricted-globals', 'lib/answer/planted.ts', `export const f = () => fetch('/');`],
  ['no-restricted-globals', 'lib/answer/planted.ts', `export const f = () => Buffer.from('');`],
  ['no-restricted-syntax', 'lib/answer/planted.ts', 'export default 1;\n'],
  ['no-restricted-syntax', 'lib/answer/planted.ts', 'export enum Kind {}\n'],
  ['no-restricted-syntax', 'lib/answer/planted.ts', `export * from './claim';\n`],
  ['no-restricted-syntax', 'lib/answer/planted.ts', 'export const now = () => new Date();\n'],
  ['no-restricted-syntax', 'lib/answer/planted.ts', 'export const now = () => Date.now();\n'],
  ['no-restricted-syntax', 'lib/answer/planted.ts', 'export const roll = () => Math.random();\n'],
  ['no-restricted-syntax', 'lib/models/planted.ts', `export const key = process.env['ALMANAC_MODEL_KEY'];\n`],
  ['no-restricted-syntax', 'app/planted.tsx', 'export default function Planted() {}\n'],
  ['preserve-caught-error', 'lib/answer/planted.ts', `try { f(); } catch (e) { throw new Error('f'); }\n`],
  ['eqeqeq', 'lib/answer/planted.ts', 'export const same = (a: unknown) => a == 1;\n'],
  ['@typescript-eslint/no-explicit-any', 'lib/answer/planted.ts', 'export const f = (a: any) => a;\n'],
  [
    '@typescript-eslint/no-non-null-assertion',
    'lib/answer/planted.ts',
    'export const f = (a?: string) => a!;\n',
  ],
  ['@typescript-eslint/no-unused-vars', 'lib/answer/planted.ts', 'const unused = 1;\n'],
  [
    '@typescript-eslint/consistent-type-imports',
    'lib/answer/planted.ts',
    `import { Claim } from './claim';\nexport type Own = Claim;\n`,
  ],
  ['react-hooks/rules-of-hooks', 'app/use-planted.ts', 'export function f() { if (f) useState(); }\n'],
  ['almanac/file-names', 'lib/answer/Planted.ts', ''],
  ['almanac/file-names', 'lib/answer/planted-helpers.ts', ''],
  ['almanac/file-names', 'lib/answer/utils/planted.ts', ''],
  ['almanac/file-names', 'lib/answer/common.ts', ''],
  ['almanac/file-names', 'lib/answer/index.ts', ''],
];

const silent: readonly (readonly [filePath: string, code: string])[] = [
  ['lib/answer/planted.ts', `export const f = () => {\n${lines(58, '  g();')}};\n`],
  ['lib/answer/planted.test.ts', `export function f() {\n${lines(200, '  f();')}}\n`],
  ['app/page.tsx', 'export default function Page() { return null; }\n'],
  ['app/[id]/page.tsx', 'export default function Page() { return null; }\n'],
  ['app/services.ts', `export const host = process.env['ALMANAC_HOSTS'];\n`],
  ['lib/records/planted.ts', 'export const now = () => new Date();\n'],
];

describe('arrows between the rooms', () => {
  it.each(forbidden)('stop %s: %s', async (filePath, code) => {
    expect(await rulesThatFire(filePath, code)).toContain('almanac/arrows');
  });

  it.each(allowed)('let %s: %s', async (filePath, code) => {
    expect(await rulesThatFire(filePath, code)).toEqual([]);
  });
});

describe('house rules', () => {
  it.each(ruled)('%s fires in %s', async (rule, filePath, code) => {
    expect(await rulesThatFire(filePath, code)).toContain(rule);
  });

  it.each(silent)('keep silent in %s', async (filePath, code) => {
    expect(await rulesThatFire(filePath, code)).toEqual([]);
  });

  it('cannot be switched off by a comment', async () => {
    const code = `// eslint-disable-next-line no-console\nconsole.log('seen');`;
    expect(await rulesThatFire('lib/answer/planted.ts', code)).toContain('no-console');
  });
});
