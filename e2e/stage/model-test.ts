import type { APIRequestContext } from '@playwright/test';
import { expect } from '@playwright/test';
import { DoubleControl } from '../model-double/double-control';
import type { ScriptedClaim } from '../model-double/scripted-reply';
import { test as base } from './almanac-test';
import { searchResult } from './wire';
import { readStage } from './stage';

/** Specs with a scripted model: every reply must be fetched, and no request may come unscripted. */
export const test = base.extend<{ model: DoubleControl }>({
  model: [
    async ({}, use) => {
      const control = new DoubleControl(readStage().double);
      await control.reset();
      await use(control);
      const { left, unscripted } = await control.state();
      await control.reset();
      expect({ left, unscripted }).toEqual({ left: 0, unscripted: 0 });
    },
    { auto: true },
  ],
});

/**
 * The key under which a model sees the passage that holds `words`, found as anybody can: the search of the HTTP
 * interface ranks the passages as an answer does.
 */
export async function passageKey(
  request: APIRequestContext,
  question: string,
  words: string,
): Promise<string> {
  const response = await request.get('/api/search', { params: { q: question } });
  const { hits } = searchResult.parse(await response.json());
  const place = hits.findIndex((hit) => hit.passage.text.includes(words));
  expect(place, `a passage with “${words}” is found for “${question}”`).toBeGreaterThanOrEqual(0);
  return `p${String(place + 1)}`;
}

/** A claim that a model cites to the passage which holds `quote`; the claim repeats the quote unless it says more. */
export async function citedClaim(
  request: APIRequestContext,
  from: { readonly question: string; readonly quote: string },
  text: string = from.quote,
): Promise<ScriptedClaim> {
  const passage = await passageKey(request, from.question, from.quote);
  return { text, citations: [{ passage, quote: from.quote }] };
}
