import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { APIRequestContext, Browser, BrowserContext, Page } from '@playwright/test';
import { request as apiRequest } from '@playwright/test';
import { expect, test as base } from './almanac-test';
import { readStage } from './stage';

export type Role = 'clinician' | 'rater' | 'admin';

/** Somebody with an account of their own, signed in in a browser of their own. */
export interface SignedIn {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly context: BrowserContext;
  readonly page: Page;
  /** Calls with the cookies of that browser. */
  readonly request: APIRequestContext;
}

interface Fixtures {
  /** Makes a person with these roles through an invitation, and signs in. */
  readonly signedIn: (...roles: readonly Role[]) => Promise<SignedIn>;
  /** The interface of the first admin. */
  readonly admin: APIRequestContext;
}

export const password = 'quiet harbour lamps';
const adminEmail = 'first.admin@clinic.example';
const patienceMs = 60_000;
let made = 0;

/** Specs on the server where people sign in; name their files `accounts-….spec.ts`. */
export const test = base.extend<Fixtures>({
  admin: async ({ browser }, use) => {
    const request = await firstAdmin(browser);
    await use(request);
    await request.dispose();
  },
  signedIn: async ({ browser, admin }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (...roles) => {
      const person = await invite(browser, admin, roles);
      contexts.push(person.context);
      return person;
    });
    await Promise.all(contexts.map((context) => context.close()));
  },
});

export { expect };

/** Fills the form of an invitation or of the setup link, and waits until it is left. */
export async function joinAs(page: Page, path: string, name: string, email: string): Promise<void> {
  await page.goto(path);
  await page.getByLabel('Name', { exact: true }).fill(name);
  const address = page.getByLabel('E-mail address');
  if (await address.isEditable()) await address.fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Make the account' }).click();
  await page.waitForURL((url) => !/^\/(?:join|sign-in)/.test(url.pathname));
}

async function invite(browser: Browser, admin: APIRequestContext, roles: readonly Role[]): Promise<SignedIn> {
  const mark = `${String(process.pid)}-${String((made += 1))}-${String(Date.now())}`;
  const [name, email] = [`Robin ${mark}`, `robin-${mark}@clinic.example`];
  const invited = await admin.post('/api/invitations', { data: { roles, email } });
  expect(invited.status(), await invited.text()).toBe(201);
  const { path } = (await invited.json()) as { readonly path: string };
  const context = await browser.newContext({ baseURL: readStage().accounts });
  const page = await context.newPage();
  await joinAs(page, path, name, email);
  const me = (await (await context.request.get('/api/me')).json()) as { readonly id: string };
  return { id: me.id, name, email, password, context, page, request: context.request };
}

/** The first admin signs in; the first spec that needs one uses the setup link, the others wait for it. */
async function firstAdmin(browser: Browser): Promise<APIRequestContext> {
  const { accounts, setup } = readStage();
  const lock = join(tmpdir(), `almanac-e2e-admin-${new URL(accounts).port}`);
  const done = join(lock, 'done');
  const isFirst = await mkdir(lock).then(
    () => true,
    () => false,
  );
  if (isFirst) {
    const context = await browser.newContext({ baseURL: accounts });
    try {
      await joinAs(await context.newPage(), setup, 'First Admin', adminEmail);
      await writeFile(done, setup);
    } finally {
      await context.close();
      if ((await readDone(done)) === null) await rm(lock, { recursive: true });
    }
  }
  await expect.poll(() => readDone(done), { timeout: patienceMs }).not.toBeNull();
  const request = await apiRequest.newContext({ baseURL: accounts });
  const answer = await request.post('/api/auth/sign-in/email', { data: { email: adminEmail, password } });
  expect(answer.status()).toBe(200);
  return request;
}

async function readDone(file: string): Promise<string | null> {
  return readFile(file, 'utf8').catch(() => null);
}
