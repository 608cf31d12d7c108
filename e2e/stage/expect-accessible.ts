import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './almanac-test';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** By day every rule, by night the one that colours can break. */
export async function expectClean(page: Page, what: string): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' });
  await expectNone(page, (axe) => axe.withTags(rules), `${what}, light`);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectNone(page, (axe) => axe.withRules(['color-contrast']), `${what}, dark`);
}

export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  expect(content).toBeLessThanOrEqual(window ?? 0);
}

async function expectNone(page: Page, choose: (axe: AxeBuilder) => AxeBuilder, what: string): Promise<void> {
  // What has just arrived or changed fades in; it is judged when it is all there.
  await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished)));
  const { violations } = await choose(new AxeBuilder({ page })).analyze();
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' · ')}`,
  );
  expect(found, what).toEqual([]);
}
