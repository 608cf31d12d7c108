import { ask, claims, expect, marks, test } from '../stage/almanac-test';
import { unanswerable } from '../stage/invented-guidelines';

test('a question that the library does not cover is declined, with the reason and the nearest passages', async ({
  page,
}) => {
  await ask(page, unanswerable);
  const declined = page.getByRole('region', { name: 'Declined' });
  await expect(declined.getByRole('heading', { level: 2 })).toHaveText(/in your library$/);
  await expect(declined).toContainText('What would help');
  await expect(declined).toContainText('No passage mentions:');
  await expect(declined.getByRole('blockquote').first()).toBeVisible();
  await expect(claims(page)).toHaveCount(0);
  await expect(page.getByRole('status')).toHaveText(/^No answer given: /);

  await declined
    .getByRole('link', { name: /^Open in document/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/documents\//);
  await expect(marks(page.getByRole('region', { name: /of the document$/ })).first()).toBeInViewport();
});
