import { z } from 'zod';

/** What the specs read of the HTTP interface's JSON, written down apart from the program that writes it. */
const span = { start: z.number(), end: z.number() };

const passage = z.object({
  id: z.string(),
  documentId: z.string(),
  text: z.string(),
  pages: z.array(z.number()),
  ...span,
});

const document = z.object({ id: z.string(), title: z.string(), format: z.string(), anchorRate: z.number() });

const hit = z.object({
  passage,
  document,
  rank: z.number(),
  score: z.number(),
  legs: z.object({
    bm25: z.object({ rank: z.number(), score: z.number() }).nullable(),
    dense: z.object({ rank: z.number(), score: z.number() }).nullable(),
  }),
});

const check = z.object({ name: z.string(), outcome: z.enum(['pass', 'fail', 'not-applicable']) });

const citation = z.object({
  number: z.number(),
  given: z.string(),
  quote: z.object({ documentId: z.string(), passageId: z.string(), text: z.string(), ...span }).nullable(),
  passage,
  document,
  checks: z.array(check),
  support: z.string(),
});

const claim = z.object({
  ordinal: z.number(),
  text: z.string(),
  support: z.string(),
  reason: z.string().nullable(),
  citations: z.array(citation),
});

export const answer = z.object({
  id: z.string(),
  question: z.string(),
  status: z.enum(['running', 'answered', 'declined', 'interrupted', 'stopped']),
  reason: z.string().nullable(),
  releaseId: z.string(),
  model: z.string(),
  evidence: z.array(hit),
  claims: z.array(claim),
  declined: z.object({ reason: z.string(), text: z.string(), nearest: z.array(hit) }).nullable(),
});

export const searchResult = z.object({ hits: z.array(hit) });

export const documentResult = z.object({
  document,
  parsed: z.object({
    text: z.string(),
    lines: z.array(
      z.object({
        page: z.number(),
        x: z.number(),
        y: z.number(),
        width: z.number(),
        height: z.number(),
        ...span,
      }),
    ),
    pages: z.array(z.object({ width: z.number(), height: z.number() })),
  }),
});

export const documentList = z.object({ releaseId: z.string(), documents: z.array(document) });

export const recordedEvent = z.object({ seq: z.number(), event: z.looseObject({ type: z.string() }) });

export const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number(),
  detail: z.string(),
  code: z.string(),
});

export type Answer = z.infer<typeof answer>;
