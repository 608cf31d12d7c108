import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readChatRequest, readText } from './chat-request';
import type { RecordedRequest } from './chat-request';
import { Holds } from './holds';
import { playReply } from './play-reply';
import { script } from './scripted-reply';
import type { Script } from './scripted-reply';

/** What became of a script: replies nobody fetched, and requests nobody scripted. */
export interface DoubleState {
  readonly left: number;
  readonly unscripted: number;
  readonly requests: readonly RecordedRequest[];
}

/**
 * An OpenAI-compatible model server whose replies a test scripts, in order. It never looks at the prompt to choose a
 * reply, and answers a request that no reply was scripted for with HTTP 500.
 *
 * `POST /v1/chat/completions` (streamed or whole), `GET /v1/models`; for the test `PUT`, `GET` and `DELETE /control`
 * and `POST /control/holds/<name>`.
 */
export class ModelDouble {
  #script: Script = { replies: [], structuredOutput: true };
  #requests: RecordedRequest[] = [];
  #unscripted = 0;
  readonly #holds = new Holds();
  readonly #server: Server;

  private constructor(readonly key: string | null) {
    this.#server = createServer((request, response) => {
      this.#answer(request, response).catch((cause: unknown) => {
        if (response.headersSent) response.destroy();
        else sendFault(response, 500, cause instanceof Error ? cause.message : String(cause));
      });
    });
  }

  /** Starts a double on a free port of the loopback address. With a key, requests must carry it. */
  static async start(key: string | null = null): Promise<ModelDouble> {
    const double = new ModelDouble(key);
    await new Promise<void>((resolve) => double.#server.listen(0, '127.0.0.1', resolve));
    return double;
  }

  get origin(): string {
    return `http://127.0.0.1:${String((this.#server.address() as AddressInfo).port)}`;
  }

  /** What `ALMANAC_MODEL_URL` is set to. */
  get url(): string {
    return `${this.origin}/v1`;
  }

  async stop(): Promise<void> {
    this.#holds.clear();
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const address = `${request.method ?? ''} ${request.url ?? ''}`;
    if (request.url?.startsWith('/control') === true) return this.#control(address, request, response);
    if (this.key !== null && request.headers.authorization !== `Bearer ${this.key}`) {
      return sendFault(response, 401, 'The key is missing or wrong.');
    }
    if (address === 'GET /v1/models') {
      return sendJson(response, 200, {
        object: 'list',
        data: [{ id: 'double', object: 'model', owned_by: 'e2e' }],
      });
    }
    if (address === 'POST /v1/chat/completions') return this.#complete(request, response);
    sendFault(response, 404, `There is no ${address} here.`);
  }

  async #complete(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readChatRequest(request);
    if (typeof body === 'string') return sendFault(response, 400, body);
    this.#requests.push({ authorization: request.headers.authorization ?? null, body });
    if (body.response_format !== undefined && !this.#script.structuredOutput) {
      return sendFault(response, 400, 'This model does not support response_format.');
    }
    const reply = this.#script.replies.shift();
    if (reply === undefined) {
      this.#unscripted += 1;
      const place = String(this.#requests.length);
      return sendFault(response, 500, `No reply is scripted for request ${place} of this test.`);
    }
    if (reply.kind === 'fault') return sendFault(response, reply.status, reply.message);
    return playReply(reply, body, response, this.#holds);
  }

  async #control(address: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const hold = /^POST \/control\/holds\/(.+)$/.exec(address)?.[1];
    if (hold !== undefined) {
      this.#holds.release(decodeURIComponent(hold));
    } else if (address === 'PUT /control') {
      this.#reset(script.parse(JSON.parse(await readText(request))));
    } else if (address === 'DELETE /control') {
      this.#reset({ replies: [], structuredOutput: true });
    } else if (address !== 'GET /control') {
      return sendFault(response, 404, `There is no ${address} here.`);
    }
    sendJson(response, 200, this.state());
  }

  state(): DoubleState {
    return { left: this.#script.replies.length, unscripted: this.#unscripted, requests: this.#requests };
  }

  #reset(next: Script): void {
    this.#holds.clear();
    this.#script = next;
    this.#requests = [];
    this.#unscripted = 0;
  }
}

function sendFault(response: ServerResponse, status: number, message: string): void {
  sendJson(response, status, { error: { message, type: 'double', param: null, code: null } });
}

function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}
