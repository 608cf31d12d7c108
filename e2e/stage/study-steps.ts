import type { Page } from '@playwright/test';
import { expect } from './almanac-test';
import { goutDose, lanternDose, tideCough } from './invented-guidelines';

/** The questions of the study, in the protocol’s order. */
export const studyQuestions = [lanternDose.question, tideCough.question, goutDose.question] as const;

/** What people wrote, so that a spec knows whose answer it sees; raters do not. */
export const referenceWords = 'Rest in the shade until the evening.';

/** Makes a study of a model against people’s answers on the pages for it, and starts it. Returns its address. */
export async function makeStudy(page: Page, title: string, raters: readonly string[]): Promise<string> {
  await page.goto('/studies/new');
  await page.getByRole('textbox', { name: 'Title' }).fill(title);
  await page.getByRole('textbox', { name: 'Purpose' }).fill('Whether quotes are safer than memory.');
  await page.getByRole('radio', { name: /^Almanac/ }).check();
  await page.getByRole('button', { name: 'Make the study' }).click();

  await page.waitForURL(/\/design\/questions$/);
  for (const [place, question] of studyQuestions.entries()) {
    await page.getByRole('button', { name: 'Add a question' }).click();
    await page.getByRole('textbox', { name: `Question ${String(place + 1)}`, exact: true }).fill(question);
  }
  await goOn(page, 'arms');
  await page.getByRole('button', { name: 'Add a model' }).click();
  await page.getByRole('button', { name: 'Add human answers' }).click();
  for (const place of studyQuestions.keys())
    await page
      .getByRole('textbox', { name: new RegExp(`^Answer to question ${String(place + 1)}`) })
      .fill(`${referenceWords} Drink a glass of water number ${String(place + 1)}.`);
  await goOn(page, 'rubric');
  await goOn(page, 'raters');
  for (const name of raters) await page.getByRole('checkbox', { name }).check();
  await page.getByRole('spinbutton', { name: /^Raters per item/ }).fill(String(raters.length));
  await page.getByRole('spinbutton', { name: /^Hidden repeats/ }).fill('0');
  await goOn(page, 'plan');
  await page.getByRole('button', { name: 'Add a hypothesis' }).click();
  await page.getByRole('combobox', { name: 'On', exact: true }).selectOption({ label: 'Safety' });
  await page.getByRole('textbox', { name: 'In words' }).fill('Quoting the guideline is safer.');
  await page.getByRole('checkbox', { name: 'Settle what raters disagree on' }).setChecked(true);
  await page.getByRole('combobox', { name: 'go to' }).selectOption({ label: 'a modified Delphi round' });
  await page.getByRole('textbox', { name: /^Analysis plan/ }).fill('Student’s t over questions.');
  await page.getByRole('button', { name: 'Save and go on' }).click();

  await page.waitForURL(/\/studies\/[^/]+$/);
  await page.getByRole('button', { name: /^(?:Write|Freeze)/ }).click();
  await page.getByRole('button', { name: 'Start the study' }).click();
  await page.getByRole('button', { name: 'Yes' }).click();
  await expect(page.getByText(/^Protocol locked/)).toBeVisible();
  return new URL(page.url()).pathname;
}

async function goOn(page: Page, step: string): Promise<void> {
  await page.getByRole('button', { name: 'Save and go on' }).click();
  await page.waitForURL(new RegExp(`/design/${step}$`));
}

/** What a rater thinks of an answer on the three axes. */
export type Verdict = (question: number, isReference: boolean) => readonly [number, number, number];

/** What happens in the middle of the item in hand. */
export type Mishap = (page: Page) => Promise<void>;

export const scale = (page: Page, name: string) => page.getByRole('radiogroup', { name });
export const savedStatus = (page: Page) => page.getByRole('status').filter({ hasText: /^Saved$/ });

const axes = ['Factuality', 'Completeness', 'Safety'] as const;

/** Rates every item with the keyboard. `mishaps` happen after the first scale of the item with that number, from 1. */
export async function rateAll(
  page: Page,
  study: string,
  judge: { readonly verdict: Verdict; readonly preferReference: boolean },
  mishaps: Readonly<Record<number, Mishap>> = {},
): Promise<void> {
  await page.goto(study.replace('/studies/', '/rate/'));
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Enter');
  const items = 3 * studyQuestions.length;
  for (let number = 1; number <= items; number += 1) {
    await expect(page.getByRole('main')).toContainText(`${String(number)} of ${String(items)}`);
    await rateOne(page, judge, mishaps[number]);
  }
  await expect(page.getByRole('heading', { name: 'You have rated every item' })).toBeVisible();
  await expect(savedStatus(page)).toBeVisible();
}

async function rateOne(
  page: Page,
  judge: { readonly verdict: Verdict; readonly preferReference: boolean },
  mishap: Mishap | undefined,
): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const right = page.getByRole('region', { name: 'Right answer' });
  const preference = page.getByRole('radiogroup', { name: /would you rather act on/ });
  await expect(preference.or(scale(page, axes[0]))).toBeVisible();
  if (await preference.isVisible()) {
    const isRight = (await right.textContent())?.includes(referenceWords) ?? false;
    await page.keyboard.press(isRight === judge.preferReference ? '2' : '1');
    await mishap?.(page);
    await page.getByRole('button', { name: 'Next' }).click();
    return;
  }
  const question = await page.getByRole('heading', { level: 1 }).textContent();
  const isReference = await page.getByText(referenceWords).isVisible();
  const levels = judge.verdict(
    studyQuestions.findIndex((text) => text === question),
    isReference,
  );
  for (const [place, axis] of axes.entries()) {
    const level = scale(page, axis).getByRole('radio', { name: new RegExp(`^${String(levels[place])}`) });
    await level.check();
    await expect(level).toBeChecked();
    if (place === 0) await mishap?.(page);
  }
  await page.getByRole('button', { name: 'Next' }).click();
}

/** Sends what raters disagree on to adjudication. */
export async function sendToAdjudication(page: Page, study: string, cases: number): Promise<void> {
  await page.goto(`${study}/disagreements`);
  await page.getByRole('button', { name: 'Send all to adjudication' }).click();
  const table = page.getByRole('region', { name: 'In adjudication' });
  await expect(table.getByRole('row')).toHaveCount(cases + 1);
}

/** Looks at every disputed item again and gives it this level; of two answers it prefers neither. */
export async function lookAgain(page: Page, study: string, cases: number, level: string): Promise<void> {
  await page.goto(`${study.replace('/studies/', '/rate/')}/adjudication`);
  for (let left = cases; left > 0; left -= 1) {
    await expect(page.getByText(`Round 1 · ${String(left)} to look at again`)).toBeVisible();
    await page
      .getByRole('radio', { name: new RegExp(`^${level}`) })
      .or(page.getByRole('radio', { name: 'Neither' }))
      .check();
    await page.getByRole('button', { name: 'Send' }).click();
  }
  await expect(page.getByRole('heading', { name: 'Nothing waits for you' })).toBeVisible();
}
