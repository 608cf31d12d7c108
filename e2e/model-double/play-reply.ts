import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import type { ChatRequest } from './chat-request';
import type { Holds } from './holds';
import type { ScriptedReply, Step } from './scripted-reply';

type Completion = Extract<ScriptedReply, { kind: 'completion' }>;

/** Characters of one delta: about a token or two. */
const pieceLength = 12;
/** A held reply shows this often that its server is alive. */
const trickleMs = 100;

/** Sends a completion, as server-sent chunks or as one object, whichever the request asks for. */
export async function playReply(
  reply: Completion,
  request: ChatRequest,
  response: ServerResponse,
  holds: Holds,
): Promise<void> {
  const writer = request.stream ? streamWriter(request, response) : wholeWriter(request, response);
  for (const step of reply.steps) {
    if (response.destroyed) return;
    if ((await playStep(step, writer, response, holds)) === 'over') return;
  }
  writer.finish(reply.finish);
}

interface Writer {
  readonly write: (text: string) => void;
  readonly finish: (reason: string) => void;
}

async function playStep(
  step: Step,
  writer: Writer,
  response: ServerResponse,
  holds: Holds,
): Promise<'go on' | 'over'> {
  switch (step.do) {
    case 'write':
      for (let at = 0; at < step.text.length; at += pieceLength) {
        writer.write(step.text.slice(at, at + pieceLength));
      }
      return 'go on';
    case 'hold':
      while (!holds.isReleased(step.name) && !response.destroyed) {
        writer.write(' ');
        await holds.wait(step.name, trickleMs);
      }
      return 'go on';
    case 'silence':
      if (!response.destroyed) await once(response, 'close');
      return 'over';
    case 'cut':
      await flushed(response);
      response.socket?.resetAndDestroy();
      return 'over';
    case 'raw':
      response.write(step.bytes);
      return 'go on';
  }
}

/** What was written has left this process: a cut must not swallow the words before it. */
async function flushed(response: ServerResponse): Promise<void> {
  await new Promise((resolve) => response.write('', resolve));
  await new Promise((resolve) => setTimeout(resolve, trickleMs));
}

function streamWriter(request: ChatRequest, response: ServerResponse): Writer {
  response.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
  });
  const send = (delta: object, finish: string | null) =>
    response.write(
      `data: ${JSON.stringify({ ...head(request, 'chat.completion.chunk'), choices: [{ index: 0, delta, finish_reason: finish }] })}\n\n`,
    );
  send({ role: 'assistant', content: '' }, null);
  return {
    write: (content) => send({ content }, null),
    finish: (reason) => {
      send({}, reason);
      response.end('data: [DONE]\n\n');
    },
  };
}

function wholeWriter(request: ChatRequest, response: ServerResponse): Writer {
  let content = '';
  return {
    write: (text) => {
      content += text;
    },
    finish: (reason) => {
      const choices = [{ index: 0, message: { role: 'assistant', content }, finish_reason: reason }];
      const usage = { prompt_tokens: 0, completion_tokens: 0, total_tokens: 0 };
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ ...head(request, 'chat.completion'), choices, usage }));
    },
  };
}

function head(request: ChatRequest, object: string) {
  return {
    id: 'chatcmpl-double',
    object,
    created: Math.floor(Date.now() / 1_000),
    model: request.model,
  };
}
