import { z } from 'zod';
import type { DeclineResults } from '@/lib/answer/decline-results';

const schema = z.object({
  measuredOn: z.iso.date(),
  embedder: z.string(),
  model: z.string(),
  sets: z
    .array(
      z.object({
        name: z.string().min(1),
        outcomes: z
          .array(
            z.object({ confidence: z.number().min(0).max(1), sufficient: z.boolean(), wrong: z.boolean() }),
          )
          .min(1),
      }),
    )
    .min(1),
}) satisfies z.ZodType<DeclineResults>;

/** The results in the text of a file, or null when it holds none. */
export function readDeclineResults(text: string): DeclineResults | null {
  try {
    return schema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
