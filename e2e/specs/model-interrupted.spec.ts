import type { ScriptedClaim, ScriptedReply } from '../model-double/scripted-reply';
import {
  brokenReply,
  claimsReply,
  completion,
  faultReply,
  truncatedReply,
} from '../model-double/scripted-reply';
import { ask, claims, expect } from '../stage/almanac-test';
import { lanternDose } from '../stage/invented-guidelines';
import { citedClaim, test } from '../stage/model-test';

interface Fault {
  readonly name: string;
  readonly reply: (claim: ScriptedClaim) => ScriptedReply;
  readonly sentence: string;
  /** Claims that were complete before the fault. */
  readonly kept: 0 | 1;
}

const faults: readonly Fault[] = [
  {
    name: 'breaks off in the middle of a sentence',
    reply: (claim) => brokenReply([claim], { do: 'write', text: '{"text":"Give half of' }, { do: 'cut' }),
    sentence: 'The connection to the model server broke off.',
    kept: 1,
  },
  {
    name: 'goes silent',
    reply: (claim) => brokenReply([claim], { do: 'silence' }),
    sentence: 'The model server took too long.',
    kept: 1,
  },
  {
    name: 'goes silent before its first word',
    reply: () => completion([{ do: 'silence' }]),
    sentence: 'The model server took too long.',
    kept: 0,
  },
  {
    name: 'reaches its length limit',
    reply: (claim) => truncatedReply([claim]),
    sentence: 'The model stopped at its length limit before the answer was complete.',
    kept: 1,
  },
  {
    name: 'is cut short by a content filter',
    reply: (claim) =>
      completion([{ do: 'write', text: `{"elements":[${JSON.stringify(claim)}` }], 'content_filter'),
    sentence: 'The model stopped before the answer was complete.',
    kept: 1,
  },
  {
    name: 'sends rubbish after a claim',
    reply: (claim) => brokenReply([claim], { do: 'raw', bytes: 'data: <html>502</html>\n\n' }, { do: 'cut' }),
    sentence: 'Interrupted before the end',
    kept: 1,
  },
  {
    name: 'is over its rate limit',
    reply: () => faultReply(429, 'Too many requests'),
    sentence: 'The model server is over its rate limit. Try again in a minute.',
    kept: 0,
  },
  {
    name: 'fails',
    reply: () => faultReply(500, 'secret-internal-detail'),
    sentence: 'The model server answered with an error (HTTP 500).',
    kept: 0,
  },
  {
    name: 'refuses the key',
    reply: () => faultReply(401, 'bad key'),
    sentence: 'The model server refused the key it was given.',
    kept: 0,
  },
];

for (const { name, reply, sentence, kept } of faults) {
  test(`a model server that ${name}: the answer says so, keeps what was verified, and can be retried`, async ({
    page,
    model,
    request,
  }) => {
    const claim = await citedClaim(request, lanternDose);
    await model.script([reply(claim), claimsReply([claim])]);
    await ask(page, lanternDose.question);
    const incomplete = page.getByRole('region', { name: 'Answer incomplete' });
    await expect(incomplete).toContainText('Interrupted before the end');
    await expect(incomplete).toContainText(sentence);
    await expect(incomplete).toContainText(
      kept === 1 ? 'What was verified so far stands above' : 'No claim was verified',
    );
    await expect(claims(page)).toHaveCount(kept);
    await expect(page.getByRole('main')).not.toContainText('secret-internal-detail');
    await expect(page.getByRole('status')).toHaveText(
      `Answer interrupted, ${kept === 1 ? '1 claim' : '0 claims'}, 0 not verified.`,
    );

    await incomplete.getByRole('button', { name: 'Retry' }).click();
    await expect(page.getByRole('status')).toHaveText('Answer complete, 1 claim, 0 not verified.');
    await expect(claims(page)).toHaveCount(1);
    await expect(incomplete).toHaveCount(0);
  });
}

test('rubbish instead of an answer is tried once more in plain words, then interrupts', async ({
  page,
  model,
}) => {
  const rubbish = completion([{ do: 'write', text: 'I am a little teapot.' }]);
  const cut = completion([{ do: 'cut' }]);
  await model.script([rubbish, cut]);
  await ask(page, lanternDose.question);
  await expect(page.getByRole('region', { name: 'Answer incomplete' })).toContainText(
    'Interrupted before the end',
  );
});
