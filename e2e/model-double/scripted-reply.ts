import { z } from 'zod';

/** What a scripted reply does after its head is sent, in order. */
const step = z.discriminatedUnion('do', [
  /** Streams these words, cut into small pieces as a model server does. */
  z.object({ do: z.literal('write'), text: z.string() }),
  /** Stays alive but says nothing new (streams white space) until the test releases this name. */
  z.object({ do: z.literal('hold'), name: z.string() }),
  /** Sends nothing more and keeps the connection open. */
  z.object({ do: z.literal('silence') }),
  /** Breaks the connection off. */
  z.object({ do: z.literal('cut') }),
  /** Sends these bytes as they are, whatever the protocol says. */
  z.object({ do: z.literal('raw'), bytes: z.string() }),
]);

export const scriptedReply = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('completion'),
    steps: z.array(step),
    finish: z.enum(['stop', 'length', 'content_filter']),
  }),
  z.object({ kind: z.literal('fault'), status: z.number().int().min(400).max(599), message: z.string() }),
]);

export const script = z.object({
  replies: z.array(scriptedReply),
  /** False: every request that asks for structured output is refused with HTTP 400, as some servers do. */
  structuredOutput: z.boolean().default(true),
});

export type Step = z.infer<typeof step>;
export type ScriptedReply = z.infer<typeof scriptedReply>;
export type Script = z.infer<typeof script>;

export interface ScriptedClaim {
  readonly text: string;
  readonly citations: readonly { readonly passage: string; readonly quote: string }[];
}

const write = (text: string): Step => ({ do: 'write', text });

const opened = (claims: readonly ScriptedClaim[]): string =>
  `{"elements":[${claims.map((claim) => JSON.stringify(claim)).join(',')}`;

/** A structured answer as a well-behaved model sends it. */
export const claimsReply = (claims: readonly ScriptedClaim[]): ScriptedReply =>
  completion([write(`${opened(claims)}]}`)]);

/** Plain words, for instance sentences with `[n]` marks. */
export const wordsReply = (text: string): ScriptedReply => completion([write(text)]);

export const faultReply = (status: number, message: string): ScriptedReply => ({
  kind: 'fault',
  status,
  message,
});

export const completion = (
  steps: readonly Step[],
  finish: 'stop' | 'length' | 'content_filter' = 'stop',
): ScriptedReply => ({ kind: 'completion', steps: [...steps], finish });

/** Claims, then something else before the answer is whole. */
export const brokenReply = (claims: readonly ScriptedClaim[], ...then: readonly Step[]): ScriptedReply =>
  completion([write(`${opened(claims)},`), ...then]);

/** Claims, a pause until the test releases it, then the rest of the answer. */
export const heldReply = (
  before: readonly ScriptedClaim[],
  name: string,
  after: readonly ScriptedClaim[],
): ScriptedReply =>
  completion([
    write(`${opened(before)},`),
    { do: 'hold', name },
    write(`${after.map((claim) => JSON.stringify(claim)).join(',')}]}`),
  ]);

/** A structured answer that reaches the length limit in the middle of a claim. */
export const truncatedReply = (claims: readonly ScriptedClaim[]): ScriptedReply =>
  completion([write(`${opened(claims)},{"text":"The rest of this sen`)], 'length');
