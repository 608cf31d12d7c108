import type {
  LanguageModelV3,
  LanguageModelV3CallOptions,
  LanguageModelV3StreamPart,
} from '@ai-sdk/provider';
import { passageKey } from '../generation/draft-claim';
import type { DraftRequest } from '../generation/draft-claim';
import { extractClaims } from '../generation/extract-claims';
import type { Similarity } from '../generation/unit-features';
import type { Embedder } from '../retrieval/embedder';

export const extractiveProvider = 'almanac';

/** The request travels beside the prompt, so that document text can never be mistaken for structure. */
export const extractiveOptions = (request: DraftRequest) => ({ [extractiveProvider]: { request } });

/** The built-in model: it selects the guideline's own sentences and cannot invent any. */
export function extractiveModel(embedder: Embedder): LanguageModelV3 {
  const similarity = embeddedSimilarity(embedder);
  return {
    specificationVersion: 'v3',
    provider: extractiveProvider,
    modelId: 'extractive',
    supportedUrls: {},
    doGenerate: async (options) => ({
      content: [{ type: 'text', text: (await elementTexts(options, similarity)).join('') }],
      finishReason: { unified: 'stop', raw: undefined },
      usage: noUsage,
      warnings: [],
    }),
    doStream: async (options) => ({ stream: streamOf(await elementTexts(options, similarity)) }),
  };
}

/** Similarity by the embedding of the library. */
export function embeddedSimilarity(embedder: Embedder): Similarity {
  return async (question, texts) => {
    const [query, passages] = await Promise.all([
      embedder.embedQuery(question),
      embedder.embedPassages(texts),
    ]);
    return passages.map((vector) =>
      vector.reduce((sum, value, index) => sum + value * (query[index] ?? 0), 0),
    );
  };
}

const noUsage = {
  inputTokens: { total: undefined, noCache: undefined, cacheRead: undefined, cacheWrite: undefined },
  outputTokens: { total: undefined, text: undefined, reasoning: undefined },
};

/** The SDK's array output is one JSON object; each piece here completes one more element of it. */
async function elementTexts(
  options: LanguageModelV3CallOptions,
  similarity: Similarity,
): Promise<readonly string[]> {
  const request = options.providerOptions?.[extractiveProvider]?.['request'] as unknown as
    DraftRequest | undefined;
  if (request === undefined)
    throw new Error('The extractive model needs its request in the provider options.');
  const claims = await extractClaims(request, similarity);
  const elements = claims.map(({ text, citations }) =>
    JSON.stringify({
      text,
      citations: citations.map(({ hit, given }) => ({
        passage: passageKey(request.hits.indexOf(hit)),
        quote: given,
      })),
    }),
  );
  return [
    '{"elements":[',
    ...elements.map((element, index) => (index === 0 ? element : `,${element}`)),
    ']}',
  ];
}

function streamOf(texts: readonly string[]): ReadableStream<LanguageModelV3StreamPart> {
  const id = 'claims';
  const parts: readonly LanguageModelV3StreamPart[] = [
    { type: 'stream-start', warnings: [] },
    { type: 'text-start', id },
    ...texts.map((delta): LanguageModelV3StreamPart => ({ type: 'text-delta', id, delta })),
    { type: 'text-end', id },
    { type: 'finish', finishReason: { unified: 'stop', raw: undefined }, usage: noUsage },
  ];
  let next = 0;
  return new ReadableStream({
    pull(controller) {
      const part = parts[next++];
      if (part === undefined) controller.close();
      else controller.enqueue(part);
    },
  });
}
