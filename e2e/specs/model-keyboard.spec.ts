import { claimsReply } from '../model-double/scripted-reply';
import { askToTheEnd, claims, expect, marks } from '../stage/almanac-test';
import { lanternDose } from '../stage/invented-guidelines';
import { citedClaim, test } from '../stage/model-test';

test('j and k walk the claims, [ and ] the citations of an open source', async ({ page, model, request }) => {
  const { question } = lanternDose;
  const quotes = [
    lanternDose.quote,
    'Confirm lantern fever with a lamp test of the forearm before treatment is started.',
  ] as const;
  const scripted = await Promise.all(quotes.map((quote) => citedClaim(request, { question, quote })));
  await model.script([claimsReply(scripted)]);
  await askToTheEnd(page, question);

  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await expect(claims(page).nth(1)).toBeFocused();
  await page.keyboard.press('k');
  await expect(claims(page).first()).toBeFocused();
  await page.keyboard.press('s');
  const source = page.getByRole('complementary', { name: 'Source' });
  await expect(marks(source)).toHaveText(quotes[0]);
  await page.keyboard.press(']');
  await expect(source).toContainText('Citation 2 of 2');
  await expect(marks(source)).toHaveText(quotes[1]);
  await expect(marks(source)).toBeInViewport();
  await page.keyboard.press('[');
  await expect(marks(source)).toHaveText(quotes[0]);
  await page.keyboard.press('Escape');
  await expect(source).toBeHidden();
});
