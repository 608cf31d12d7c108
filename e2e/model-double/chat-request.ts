import type { IncomingMessage } from 'node:http';
import { z } from 'zod';

/** The part of a chat completion request that the double reads; the rest is kept as it came. */
const chatRequest = z.looseObject({
  model: z.string().min(1),
  messages: z.array(z.looseObject({ role: z.string() })).min(1),
  stream: z.boolean().default(false),
  response_format: z.looseObject({ type: z.string() }).optional(),
});

export type ChatRequest = z.infer<typeof chatRequest>;

/** A request as the double keeps it for the test to look at. */
export interface RecordedRequest {
  readonly authorization: string | null;
  readonly body: ChatRequest;
}

/** The request, or a sentence that says what is wrong with it. */
export async function readChatRequest(request: IncomingMessage): Promise<ChatRequest | string> {
  try {
    const parsed = chatRequest.safeParse(JSON.parse(await readText(request)));
    if (parsed.success) return parsed.data;
    return parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ');
  } catch {
    return 'The body is not JSON.';
  }
}

export async function readText(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(Buffer.from(part as Uint8Array));
  return Buffer.concat(parts).toString('utf8');
}
