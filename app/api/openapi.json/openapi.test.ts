import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import document from '@/docs/openapi.json';
import { readRating } from '../../answers/rating-input';
import { readQuestion } from '../../ask/question-input';
import type { ReplayComparison } from '@/lib/answer/compare-replay';
import type { Rendering } from '@/lib/evidence/rendering';
import type { Person } from '@/lib/identity/person';
import type { UploadStanding } from '../../services/library-uploads';
import { errorCodes } from './error-codes';
import { sampleInvitation, sampleInvited } from './sample-people';
import {
  sampleAnswer,
  sampleDocument,
  sampleEvents,
  sampleLibrary,
  sampleRating,
  sampleSearch,
} from './sample-bodies';

const app = join(import.meta.dirname, '../..');
const methods = /^export (?:const|(?:async )?function) (GET|POST|PUT|PATCH|DELETE)\b/gm;

const described = document as unknown as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, unknown>> };
};

function routesInCode(): readonly string[] {
  const files = readdirSync(app, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /^(?:api|healthz|readyz)\/(?:.*\/)?route\.ts$/.test(file));
  return files.flatMap((file) => {
    const path = `/${file.replace(/\/route\.ts$/, '').replace(/\[([a-z]+)\]/gi, '{$1}')}`;
    const source = readFileSync(join(app, file), 'utf8');
    return [...source.matchAll(methods)].map(([, method]) => `${method} ${path}`);
  });
}

function routesDescribed(): readonly string[] {
  return Object.entries(described.paths).flatMap(([path, operations]) =>
    Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`),
  );
}

const definitions: unknown = JSON.parse(
  JSON.stringify(described.components.schemas).replaceAll('#/components/schemas/', '#/$defs/'),
);
const names = Object.keys(described.components.schemas);

function schemaOf(name: string): z.ZodType {
  const schema = { $ref: `#/$defs/${name}`, $defs: definitions };
  return z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0]);
}

const faultsIn = (name: string, body: unknown) => schemaOf(name).safeParse(body).error?.issues ?? [];

const bodies: readonly (readonly [name: string, body: unknown])[] = [
  ['Question', { question: 'Which dose?' }],
  ['Created', { id: 'a1' }],
  ['Answer', sampleAnswer],
  [
    'Answer',
    { ...sampleAnswer, status: 'running', endedAt: null, notice: null, sufficiency: null, declined: null },
  ],
  ...sampleEvents.map((event) => ['RecordedEvent', event] as const),
  ['RatingInput', { factuality: 5, completeness: 4, safety: 1 }],
  ['Rating', sampleRating],
  ['Ratings', { ratings: [sampleRating] }],
  [
    'Person',
    { id: 'p1', name: 'Jo', roles: ['clinician', 'admin'] } satisfies Readonly<Record<keyof Person, unknown>>,
  ],
  ['InvitationInput', { roles: ['rater'], email: 'jo@clinic.example' }],
  ['Invited', sampleInvited],
  ['Invitations', { invitations: [sampleInvitation] }],
  ['SignIn', { email: 'jo@clinic.example', password: 'quiet harbour lamps' }],
  [
    'Replay',
    {
      before: sampleAnswer.releaseId,
      after: sampleAnswer.releaseId,
      samePassages: true,
      passagesGone: [],
      passagesNew: [],
      sameOutcome: true,
      claims: sampleAnswer.claims.map((claim) => ({ change: 'same', before: claim, after: claim })),
    } satisfies ReplayComparison,
  ],
  ['UploadInput', { name: 'a.pdf', bytes: 5, modifiedMs: 0, tab: 'tab-of-test' }],
  ['Upload', { id: 'u1', name: 'a.pdf', bytes: 5, offset: 0, isComplete: false } satisfies UploadStanding],
  ['SearchResult', sampleSearch],
  ['Library', sampleLibrary],
  ['OpenDocument', sampleDocument],
  [
    'Rendering',
    {
      nodes: [
        'Text',
        { tag: 'table', children: [{ tag: 'td', children: ['5 mg'], columnSpan: 2, scope: 'row' }] },
        { tag: 'img', source: null, words: 'A curve' },
      ],
    } satisfies Rendering,
  ],
  ...[...Object.keys(errorCodes), 'unexpected'].map(
    (code) => ['Problem', { type: 'about:blank', title: 'T', status: 400, code, detail: 'D.' }] as const,
  ),
];

describe('docs/openapi.json', () => {
  it('names every route of the interface and no other', () => {
    expect(routesInCode().length).toBeGreaterThan(10);
    expect([...routesDescribed()].sort()).toEqual([...routesInCode()].sort());
  });

  it.each(bodies)('accepts a body of the shape %s as the code types it', (name, body) => {
    expect(faultsIn(name, JSON.parse(JSON.stringify(body)))).toEqual([]);
  });

  it('refuses a body with a field too many or too few', () => {
    expect(faultsIn('Rating', { ...sampleRating, extra: 1 })).not.toEqual([]);
    expect(faultsIn('Created', {})).not.toEqual([]);
    expect(faultsIn('Answer', { ...sampleAnswer, status: 'done' })).not.toEqual([]);
  });

  it('asks for what the doors ask for', () => {
    for (const question of ['ab', 'x'.repeat(20_001)]) {
      expect(faultsIn('Question', { question })).not.toEqual([]);
      expect(() => readQuestion({ question })).toThrow();
    }
    const rating = { factuality: 6, completeness: 4, safety: 1 };
    expect(faultsIn('RatingInput', rating)).not.toEqual([]);
    expect(() => readRating({ ...rating, answerId: 'a1' })).toThrow();
  });

  it('has no reference that leads nowhere and no shape that nothing uses', () => {
    const used = [...JSON.stringify(document).matchAll(/#\/components\/schemas\/(\w+)/g)].map(
      ([, name]) => name,
    );
    expect(names.filter((name) => !used.includes(name) && name !== 'RecordedEvent')).toEqual([]);
    expect(used.filter((name) => name !== undefined && !names.includes(name))).toEqual([]);
  });
});
