import { z } from 'zod';
import { AppError } from '../app-error';
import type { Judge } from '../verification/judge';
import { entailmentLabel, pointOf } from '../verification/judge-points';

const reply = z.object({
  label: z.string(),
  probability: z.number().min(0).max(1).nullish(),
  span: z.string().nullish(),
});

/** A label without a probability is taken at its word, but never as strong. */
const unstated = 0.9;
const longestReply = 100_000;

export interface HttpJudgeSettings {
  readonly url: string | null;
  /** Sent as a bearer token. */
  readonly key: string | null;
  readonly timeoutMs: number;
}

/**
 * A verifier on another machine: `POST {claim, evidence}` -> `{label, probability?, span?}`, described in
 * docs/verification.md. Redirects are not followed. Throws AppError `bad-input` without an address; `judge` throws
 * `unavailable` when the server does not answer in that form.
 */
export function openHttpJudge({ url, key, timeoutMs }: HttpJudgeSettings): Judge {
  if (url === null || !/^https?:$/.test(URL.canParse(url) ? new URL(url).protocol : '')) {
    throw new AppError('bad-input', 'ALMANAC_JUDGE_URL must be the http or https address of the verifier.');
  }
  const host = new URL(url).host;
  const headers = {
    'content-type': 'application/json',
    ...(key === null ? {} : { authorization: `Bearer ${key}` }),
  };
  return {
    name: `http:${host}`,
    judge: async ({ claim, evidence }, signal) => {
      const body = JSON.stringify({
        claim,
        evidence: evidence.map(({ surroundings }) => surroundings).join('\n'),
      });
      try {
        const response = await fetch(url, {
          method: 'POST',
          headers,
          body,
          redirect: 'error',
          signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
        });
        if (!response.ok) throw new Error(`HTTP ${response.status}`);
        return readReply(await response.text());
      } catch (cause) {
        if (signal.aborted) throw cause;
        throw new AppError('unavailable', `The verifier at ${host} gave no judgement.`, { cause });
      }
    },
  };
}

function readReply(text: string) {
  if (text.length > longestReply) throw new Error('The reply is too long.');
  const { label, probability, span } = reply.parse(JSON.parse(text));
  const meant = entailmentLabel(label);
  if (meant === null) throw new Error('The reply has an unknown label.');
  const leansOn = span === undefined || span === '' ? null : span;
  return { point: pointOf({ label: meant, probability: probability ?? unstated }), leansOn };
}
