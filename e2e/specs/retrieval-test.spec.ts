import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '../stage/almanac-test';
import { lanternDose } from '../stage/invented-guidelines';

for (const { name, viewport } of [
  { name: 'a desktop', viewport: { width: 1280, height: 900 } },
  { name: 'a phone', viewport: { width: 390, height: 844 } },
]) {
  test(`on ${name} an admin sees how a question was read, what each search found, and why a passage is first`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await page.goto('/library');
    await page.getByRole('link', { name: 'Test retrieval' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Retrieval test' })).toBeVisible();
    await expect(page.getByText(/^Every vector is compared/)).toBeVisible();

    await page
      .getByRole('textbox', { name: 'Question to test' })
      .fill(`BP of an adult. ${lanternDose.question}`);
    await page.getByRole('button', { name: 'Test' }).click();

    await expect(page.getByRole('list', { name: 'Rewritings' })).toContainText('blood pressure');
    await expect(page.getByText('Circumstances, which count less:')).toBeVisible();
    await expect(page.getByRole('heading', { name: /nough to answer$/ })).toBeVisible();
    const evidence = page.getByRole('region', { name: 'Evidence table' });
    const first = evidence.getByRole('row').nth(1);
    await expect(first).toContainText(/Ahead of the next by|Level with the next/);
    await expect(first.getByRole('list', { name: 'What the score is made of' })).toContainText('cosine');
    for (const leg of ['By words, table', 'By meaning, table']) {
      await expect(page.getByRole('region', { name: leg }).getByRole('row').nth(1)).toBeVisible();
    }

    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
    const [content, width] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    expect(content).toBeLessThanOrEqual(width ?? 0);
  });
}

test('a question that identifies a patient is not searched for, and the field keeps it', async ({ page }) => {
  await page.goto('/library/retrieval');
  const field = page.getByRole('textbox', { name: 'Question to test' });
  await field.fill('Dose of paracetamol for jane.doe@example.org?');
  await page.getByRole('button', { name: 'Test' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'identify a patient' })).toBeVisible();
  await expect(field).toHaveValue('Dose of paracetamol for jane.doe@example.org?');
});

test('a question that the library knows nothing of says so', async ({ page }) => {
  await page.goto('/library/retrieval');
  await page.getByRole('textbox', { name: 'Question to test' }).fill('xylophone keratoconus cross-linking');
  await page.getByRole('button', { name: 'Test' }).click();
  await expect(page.getByRole('heading', { name: 'Not enough to answer' })).toBeVisible();
  await expect(page.getByText(/No passage among the first mentions: .*keratoconus/)).toBeVisible();
});
