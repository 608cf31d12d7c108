import { DoubleControl } from '../model-double/double-control';
import { ModelDouble } from '../model-double/model-double';
import { claimsReply, heldReply } from '../model-double/scripted-reply';
import { AlmanacProcess } from '../stage/almanac-process';
import { claims, expect } from '../stage/almanac-test';
import { freePort } from '../stage/free-port';
import { lanternDose } from '../stage/invented-guidelines';
import { citedClaim } from '../stage/model-test';
import { test } from '../stage/own-data-test';
import { modelEnvironment, modelKey } from '../stage/stage';

const startMs = 60_000;

// Nobody listens for a while, and then a server that is still starting.
test.use({
  expectedErrors:
    /ERR_CONNECTION_REFUSED|ERR_INCOMPLETE_CHUNKED_ENCODING|ERR_CONNECTION_RESET|503 \(Service Unavailable\)/,
});

test('a server killed in the middle of an answer leaves an interrupted answer, not a lost one', async ({
  page,
  data,
  playwright,
}) => {
  const double = await ModelDouble.start(modelKey);
  const model = new DoubleControl(double.origin);
  const port = await freePort();
  const options = { port, data, environment: modelEnvironment(double.url) };
  const first = await new AlmanacProcess(options).ready(startMs);
  const request = await playwright.request.newContext({ baseURL: first.origin });
  const claim = await citedClaim(request, lanternDose);
  await model.script([heldReply([claim], 'never', [claim]), claimsReply([claim])]);

  await page.goto(first.origin);
  await page.getByRole('textbox', { name: 'Ask a guideline question' }).fill(lanternDose.question);
  await page.keyboard.press('Enter');
  await expect(claims(page)).toHaveCount(1);
  await first.kill();
  await expect(page.getByText('connection lost')).toBeVisible();

  const second = await new AlmanacProcess(options).ready(startMs);
  const incomplete = page.getByRole('region', { name: 'Answer incomplete' });
  await expect(incomplete, 'the open page goes on by itself').toContainText(
    'The server stopped while it was writing',
  );
  await expect(claims(page)).toHaveCount(1);

  await page.goto(`${second.origin}/history`);
  const row = page.getByRole('row').filter({ hasText: lanternDose.question });
  await expect(row).toContainText('interrupted, 1 claim');
  await row.getByRole('link', { name: lanternDose.question }).click();
  await expect(claims(page).first()).toContainText('quoted and checked');
  await incomplete.getByRole('button', { name: 'Retry' }).click();
  await expect(page.getByRole('status')).toHaveText('Answer complete, 1 claim, 0 not verified.');

  await request.dispose();
  expect(await second.stop()).toBe(0);
  await double.stop();
});
