import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIRequestContext } from '@playwright/test';
import { request as apiRequest } from '@playwright/test';
import { root } from '../stage/almanac-process';
import { postQuestion } from '../stage/answers-api';
import { lanternDose } from '../stage/invented-guidelines';
import { expect, test } from '../stage/people-test';
import { readStage } from '../stage/stage';

/**
 * Every page, route and action there is, found in the app's own folder: one that is added tomorrow is walked tomorrow.
 * What is open to nobody in particular stands here by name.
 */
const openPages = ['/sign-in', '/forgot', '/join/{token}', '/reset/{token}'];
const openRoutes = [
  'GET /healthz',
  'GET /readyz',
  'GET /api/openapi.json',
  'GET /pdfjs/{folder}/{file}',
  'POST /api/auth/sign-in/email',
  'POST /api/auth/sign-in/social',
  'POST /api/auth/sign-out',
  'GET /api/auth/callback/oidc',
];
const openActions = ['app/join/actions.ts', 'app/reset/actions.ts', 'app/forgot/actions.ts'];

const app = join(root, 'app');
const files = readdirSync(app, { recursive: true, encoding: 'utf8' }).map((file) =>
  file.replaceAll('\\', '/'),
);
const source = (file: string) => readFileSync(join(app, file), 'utf8');
const place = (file: string) =>
  `/${file.replace(/\/?(?:page\.tsx|route\.ts)$/, '').replaceAll(/\[(?:\.\.\.)?(\w+)\]/g, '{$1}')}`;

const pages = files
  .filter((file) => /(?:^|\/)page\.tsx$/.test(file))
  .map((file) => ({ file, path: place(file) }));
const routes = files
  .filter((file) => /(?:^|\/)route\.ts$/.test(file))
  .flatMap((file) =>
    [...source(file).matchAll(/\b(?:as|const|function) (GET|POST|PUT|PATCH|DELETE)\b/g)].map(
      ([, method = '']) => ({
        file,
        method,
        path: place(file),
        call: `${method} ${place(file)}`,
      }),
    ),
  );
const actions = files.filter((file) => /^['"]use server['"]/.test(/\.tsx?$/.test(file) ? source(file) : ''));

/** An address of the kind, with ids that name nothing or, where one is given, the answer that it names. */
const addressOf = (path: string, answer = 'none') =>
  path.replace('/answers/{id}', `/answers/${answer}`).replaceAll(/\{\w+\}/g, 'none');

async function visit(request: APIRequestContext, path: string) {
  const response = await request.get(addressOf(path), { maxRedirects: 0 });
  return { status: response.status(), to: response.headers()['location'] ?? '' };
}

test('the walk finds what there is', () => {
  expect(pages.length).toBeGreaterThan(10);
  expect(routes.length).toBeGreaterThan(15);
  expect(actions.length).toBeGreaterThan(5);
  expect(openPages.filter((path) => !pages.some((page) => page.path === path))).toEqual([]);
  expect(openRoutes.filter((call) => !routes.some((route) => route.call === call))).toEqual([]);
});

for (const { path } of pages.filter((page) => !openPages.includes(page.path))) {
  test(`nobody is sent from ${path} to sign in`, async ({ request, admin }) => {
    await admin.get('/api/me');
    const { status, to } = await visit(request, path);
    expect([status, to.replace(/\?.*/, '')]).toEqual([307, '/sign-in']);
  });
}

for (const { call, method, path } of routes.filter((route) => !openRoutes.includes(route.call))) {
  test(`nobody gets 401 from ${call}`, async ({ request, admin }) => {
    await admin.get('/api/me');
    for (const headers of [{}, { authorization: 'Bearer almanac_of-nobody' }]) {
      const response = await request.fetch(addressOf(path), { method, headers, maxRedirects: 0 });
      expect(response.status()).toBe(401);
    }
  });
}

test('every action begins by asking who is there', () => {
  for (const file of actions) {
    const bodies = source(file)
      .split(/^export async function /m)
      .slice(1);
    expect(bodies.length, file).toBeGreaterThan(0);
    const asks = openActions.includes(`app/${file}`)
      ? /await visiting\(\)/
      : /await (?:authorised|ownAccount)\(/;
    for (const body of bodies) expect(body.split('\n}\n')[0], `${file}: ${body.slice(0, 40)}`).toMatch(asks);
  }
});

test('a role opens its own pages and routes and no others', async ({ signedIn }) => {
  test.slow();
  const cast = [await signedIn('clinician'), await signedIn('rater'), await signedIn('admin')] as const;
  const namesRole = (text: string) =>
    [...text.matchAll(/(?:authorised|door)\([^;]*?'(clinician|rater|admin)'/gs)].map(([, role]) => role);
  for (const page of pages.filter(
    ({ path, file }) =>
      (!path.includes('{') || path.startsWith('/library/')) && namesRole(source(file)).length > 0,
  )) {
    const wanted = namesRole(source(page.file));
    for (const [index, role] of (['clinician', 'rater', 'admin'] as const).entries()) {
      const person = cast[index];
      if (person === undefined || wanted.includes(role)) continue;
      expect((await visit(person.request, page.path)).status, `${role} at ${page.path}`).toBe(403);
    }
  }
  const keeping = routes.filter(({ path }) => path.startsWith('/api/library/'));
  expect(keeping.length).toBeGreaterThan(3);
  for (const { method, path, call } of keeping) {
    for (const person of [cast[0], cast[1]]) {
      const response = await person.request.fetch(addressOf(path), { method });
      expect(response.status(), call).toBe(403);
    }
  }
  const refused = await cast[1].request.post('/api/answers', { data: { question: lanternDose.question } });
  expect(refused.status(), 'a rater asks').toBe(403);
  expect((await cast[0].request.get('/api/invitations')).status(), 'a clinician invites').toBe(403);
});

test('another person’s answer is not there: page, record, events, ratings, stop, and for an admin too', async ({
  signedIn,
  admin,
}) => {
  const [asker, other] = [await signedIn('clinician'), await signedIn('clinician')];
  const id = await postQuestion(asker.request, lanternDose.question);
  expect((await asker.request.get(`/answers/${id}`)).status()).toBe(200);
  const rating = { factuality: 3, completeness: 3, safety: 3 };
  for (const request of [other.request, admin]) {
    expect((await request.get(`/answers/${id}`)).status()).toBe(404);
    for (const { method, path } of routes.filter((route) => route.path.startsWith('/api/answers/{id}'))) {
      const data = method === 'POST' ? { data: rating } : {};
      const response = await request.fetch(addressOf(path, id), { method, ...data });
      expect(response.status(), `${method} ${path}`).toBe(404);
    }
  }
});

test('a token does what it names, and nothing once it is revoked', async ({ signedIn }) => {
  const { page } = await signedIn('clinician', 'rater');
  await page.goto('/account');
  const form = page.getByRole('form', { name: 'Make a token' });
  await form.getByLabel('Name of the token').fill('nightly');
  await form.getByRole('button', { name: 'Make a token' }).click();
  const token = await form.getByLabel('Token to copy').inputValue();
  const request = await apiRequest.newContext({
    baseURL: readStage().accounts,
    extraHTTPHeaders: { authorization: `Bearer ${token}` },
  });
  const me = (await (await request.get('/api/me')).json()) as { readonly roles: readonly string[] };
  expect(me.roles).toEqual(['clinician', 'rater']);
  expect((await request.get('/api/documents')).status()).toBe(200);
  const asked = await request.post('/api/answers', { data: { question: lanternDose.question } });
  expect(asked.status(), 'it may only read').toBe(403);
  expect((await request.get('/history', { maxRedirects: 0 })).status(), 'pages take no token').toBe(307);
  await page.getByRole('button', { name: 'Revoke: nightly' }).click();
  await expect(page.getByText('There are none.')).toBeVisible();
  expect((await request.get('/api/me')).status()).toBe(401);
  await request.dispose();
});
