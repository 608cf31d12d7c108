import type { LanguageModelV3 } from '@ai-sdk/provider';
import { APICallError, NoObjectGeneratedError, Output, streamText } from 'ai';
import { AppError } from '../app-error';
import type { ModelSettings } from '../env';
import type { ClaimDrafter, DraftClaim, DraftRequest } from '../generation/draft-claim';
import { claimElement, parseDraftClaim } from '../generation/draft-claim';
import { readMarkedText } from '../generation/marked-text';
import { renderPrompt } from '../generation/prompt';
import type { OutputShape, Prompt } from '../generation/prompt';
import { ElementScanner } from './element-scanner';
import { extractiveOptions, extractiveProvider } from './extractive-model';

type Limits = Pick<ModelSettings, 'output' | 'idleMs' | 'totalMs'> & {
  /** In place of the product's own. */
  readonly prompt?: Prompt;
};

/**
 * Streams claims from a language model. With output `auto`, a server that refuses structured output before the first
 * claim is asked again for plain text with `[n]` marks.
 */
export function claimDrafter(model: LanguageModelV3, limits: Limits): ClaimDrafter {
  return async function* draft(request, signal) {
    if (limits.output === 'text') {
      yield* draftMarked(model, limits, request, signal);
      return;
    }
    let wrote = false;
    try {
      for await (const claim of draftStructured(model, limits, request, signal)) {
        wrote = true;
        yield claim;
      }
    } catch (cause) {
      if (limits.output !== 'auto' || wrote || !refusesStructure(cause)) throw cause;
      yield* draftMarked(model, limits, request, signal);
    }
  };
}

async function* draftStructured(
  model: LanguageModelV3,
  limits: Limits,
  request: DraftRequest,
  signal: AbortSignal,
): AsyncGenerator<DraftClaim> {
  const call = openCall(model, limits, { ...request, shape: 'structured' }, signal);
  const result = streamText({ ...call.options, output: claimOutput() });
  // The parsed whole is not used; its rejection is reported by the finish reason below.
  Promise.resolve(result.output).catch(() => undefined);
  yield* translateFaults(call.fault, signal, async function* () {
    for await (const element of result.elementStream) {
      const claim = parseDraftClaim(element, request.hits);
      if (claim !== null) yield claim;
    }
    requireFinished(await result.finishReason, call.fault());
    await result.output;
  });
}

/** The SDK's array of claims, with each claim given as soon as it is complete. */
function claimOutput() {
  const scanner = new ElementScanner();
  return {
    ...Output.array({ element: claimElement }),
    parsePartialOutput: ({ text }: { readonly text: string }) =>
      Promise.resolve({
        partial: scanner.scan(text).flatMap((element) => claimElement.safeParse(element).data ?? []),
      }),
  };
}

async function* draftMarked(
  model: LanguageModelV3,
  limits: Limits,
  request: DraftRequest,
  signal: AbortSignal,
): AsyncGenerator<DraftClaim> {
  const call = openCall(model, limits, { ...request, shape: 'marked' }, signal);
  const result = streamText(call.options);
  yield* translateFaults(call.fault, signal, async function* () {
    const reader = readMarkedText(request.hits);
    for await (const delta of result.textStream) yield* reader.push(delta);
    requireFinished(await result.finishReason, call.fault());
    yield* reader.end();
  });
}

function openCall(
  model: LanguageModelV3,
  limits: Limits,
  { shape, ...request }: DraftRequest & { readonly shape: OutputShape },
  signal: AbortSignal,
) {
  let fault: unknown = null;
  const extractive = model.provider === extractiveProvider;
  return {
    fault: () => fault,
    options: {
      model,
      ...renderPrompt(request, shape, limits.prompt),
      maxRetries: 0,
      temperature: 0,
      abortSignal: signal,
      timeout: { totalMs: limits.totalMs, chunkMs: limits.idleMs },
      // A dead server ends the text stream without an error: the callback is where the fault arrives.
      onError: ({ error }: { readonly error: unknown }) => {
        fault = error;
      },
      ...(extractive ? { providerOptions: extractiveOptions(request) as never } : {}),
    },
  };
}

async function* translateFaults(
  fault: () => unknown,
  signal: AbortSignal,
  run: () => AsyncGenerator<DraftClaim>,
): AsyncGenerator<DraftClaim> {
  try {
    yield* run();
    if (fault() !== null) throw fault();
  } catch (cause) {
    if (signal.aborted) throw cause;
    throw new AppError('unavailable', describeFault(fault() ?? cause), { cause: fault() ?? cause });
  }
}

function requireFinished(reason: string, fault: unknown): void {
  if (fault !== null) throw fault;
  if (reason !== 'stop') throw new UnfinishedError(reason);
}

class UnfinishedError extends Error {
  override readonly name = 'UnfinishedError';
  constructor(readonly reason: string) {
    super(`finish reason ${reason}`);
  }
}

/** One sentence for people; the server's own words stay in the cause. */
function describeFault(fault: unknown): string {
  if (fault instanceof UnfinishedError) {
    return fault.reason === 'length'
      ? 'The model stopped at its length limit before the answer was complete.'
      : 'The model stopped before the answer was complete.';
  }
  if (NoObjectGeneratedError.isInstance(fault)) return 'The model sent something that is not an answer.';
  if (APICallError.isInstance(fault)) return describeStatus(fault.statusCode);
  if (fault instanceof Error && /timeout|timed out|abort/i.test(`${fault.name} ${fault.message}`)) {
    return 'The model server took too long.';
  }
  return 'The connection to the model server broke off.';
}

function describeStatus(status: number | undefined): string {
  if (status === undefined) return 'The model server cannot be reached.';
  if (status < 400) return 'The connection to the model server broke off.';
  if (status === 429) return 'The model server is over its rate limit. Try again in a minute.';
  if (status === 401 || status === 403) return 'The model server refused the key it was given.';
  return `The model server answered with an error (HTTP ${status}).`;
}

function refusesStructure(fault: unknown): boolean {
  const cause = fault instanceof AppError ? fault.cause : fault;
  return (
    (APICallError.isInstance(cause) && (cause.statusCode === 400 || cause.statusCode === 422)) ||
    NoObjectGeneratedError.isInstance(cause)
  );
}
