import { expect, test as base } from '@playwright/test';
import type { ConsoleMessage, Locator, Page } from '@playwright/test';

/** Every spec watches two promises: nothing is asked of another server, and the browser logs no error. */
export const test = base.extend<{ expectedErrors: RegExp | null; watched: undefined }>({
  /** Errors in the browser's log that a spec provokes on purpose. */
  expectedErrors: [null, { option: true }],
  watched: [
    async ({ context, baseURL, expectedErrors }, use) => {
      const foreign: string[] = [];
      const errors: string[] = [];
      context.on('request', (request) => {
        if (!staysHome(request.url(), baseURL)) foreign.push(request.url());
      });
      context.on('console', (message: ConsoleMessage) => {
        if (message.type() === 'error') errors.push(`${message.text()} (${message.location().url})`);
      });
      context.on('weberror', (error) => errors.push(String(error.error())));
      await use(undefined);
      expect(foreign, 'requests that left the server’s origin').toEqual([]);
      const unexpected = errors.filter((error) => expectedErrors?.test(error) !== true);
      expect(unexpected, 'errors in the browser’s log').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

function staysHome(address: string, home: string | undefined): boolean {
  const { protocol, origin } = new URL(address);
  return (
    ['data:', 'blob:', 'about:'].includes(protocol) || home === undefined || origin === new URL(home).origin
  );
}

/** Asks on the front page and waits for the answer's own page; returns the answer's id. */
export async function ask(page: Page, question: string): Promise<string> {
  await page.goto('/');
  const field = page.getByRole('textbox', { name: 'Ask a guideline question' });
  await field.fill(question);
  await field.press('Enter');
  await page.waitForURL(/\/answers\/./);
  return new URL(page.url()).pathname.split('/').at(-1) ?? '';
}

/** Asks and waits until the answer has ended. */
export async function askToTheEnd(page: Page, question: string): Promise<string> {
  const id = await ask(page, question);
  await ended(page);
  return id;
}

/** Waits until the answer's end has been announced: from then on the page does what it is told. */
export async function ended(page: Page): Promise<void> {
  await expect(page.getByRole('status')).toHaveText(/^(?:Answer|No answer) .+\.$/);
}

/** The claims that stand. */
export const claims = (page: Page) =>
  page.getByRole('list', { name: 'Claims', exact: true }).getByRole('listitem');

/** The claims that failed their checks. */
export const claimsLeftOut = (page: Page) =>
  page.getByRole('list', { name: 'Claims left out' }).getByRole('listitem');

/** Marked words. Playwright knows no role for them. */
export const marks = (within: Locator) => within.locator('mark');
