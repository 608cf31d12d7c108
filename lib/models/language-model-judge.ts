import type { LanguageModelV3 } from '@ai-sdk/provider';
import { APICallError, generateText, NoObjectGeneratedError, Output } from 'ai';
import { z } from 'zod';
import { AppError } from '../app-error';
import type { ModelSettings } from '../env';
import type { Judge, JudgeInput, JudgePoint, RawJudgement } from '../verification/judge';
import { judgePoints } from '../verification/judge';
import { renderJudgePrompt } from '../verification/judge-prompt';

const verdict = z.object({
  answer: z.enum(judgePoints as readonly [JudgePoint, ...JudgePoint[]]),
  span: z
    .string()
    .describe('The exact words of the text that the answer leans on; empty for neither and not-sure.'),
});

const asJson = '\nAnswer with one JSON object and nothing else: {"answer": "…", "span": "…"}.';
const longestAnswer = 2_000;

/**
 * Asks a language model for a second reading. Structured output as the settings say; with `auto` a model that refuses
 * or fails it is asked again for a JSON object in plain text. What cannot be read counts as no answer.
 */
export function languageModelJudge(
  model: LanguageModelV3,
  limits: { readonly output: ModelSettings['output']; readonly timeoutMs: number },
): Judge {
  const call = (input: JudgeInput, signal: AbortSignal) => ({
    model,
    ...renderJudgePrompt(input),
    temperature: 0,
    maxRetries: 0,
    maxOutputTokens: longestAnswer,
    abortSignal: AbortSignal.any([signal, AbortSignal.timeout(limits.timeoutMs)]),
  });
  const structured = async (input: JudgeInput, signal: AbortSignal): Promise<RawJudgement> => {
    const { output } = await generateText({
      ...call(input, signal),
      output: Output.object({ schema: verdict }),
    });
    return { point: output.answer, leansOn: output.span };
  };
  const plain = async (input: JudgeInput, signal: AbortSignal): Promise<RawJudgement> => {
    const asked = call(input, signal);
    const { text } = await generateText({ ...asked, system: asked.system + asJson });
    return readVerdict(text);
  };
  return {
    name: `model:${model.provider.split('.')[0] ?? model.provider}:${model.modelId}`,
    judge: async (input, signal) => {
      try {
        if (limits.output === 'text') return await plain(input, signal);
        return await structured(input, signal).catch((cause: unknown) => {
          if (limits.output !== 'auto' || !refusesStructure(cause)) throw cause;
          return plain(input, signal);
        });
      } catch (cause) {
        if (signal.aborted || cause instanceof AppError) throw cause;
        throw new AppError('unavailable', 'The model that judges claims did not answer.', { cause });
      }
    },
  };
}

/** The last JSON object in a text: models that reason aloud put it at the end. */
function readVerdict(text: string): RawJudgement {
  for (const start of [...text.matchAll(/\{/g)].map(({ index }) => index).toReversed()) {
    const end = text.lastIndexOf('}');
    const read = end < start ? null : verdict.safeParse(parsed(text.slice(start, end + 1)));
    if (read?.success === true) return { point: read.data.answer, leansOn: read.data.span };
  }
  throw new AppError('unavailable', 'The model that judges claims sent something that is no judgement.');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function refusesStructure(cause: unknown): boolean {
  return (
    (APICallError.isInstance(cause) && (cause.statusCode === 400 || cause.statusCode === 422)) ||
    NoObjectGeneratedError.isInstance(cause)
  );
}
