import { AppError } from '../app-error';
import type { Judge, JudgeInput, RawJudgement } from '../verification/judge';
import type { LabelledProbability } from '../verification/judge-points';
import { entailmentLabel, pointOf } from '../verification/judge-points';
import type { EntailmentPair, LabelProbabilities } from './transformers/entailment-messages';
import type { ThreadSettings } from './transformers/thread-settings';
import { ModelThread } from './transformers/model-thread';

export interface EntailmentJudge extends Judge {
  /** Ends the thread; the judge is of no use afterwards. */
  close(): Promise<void>;
}

/**
 * A local ONNX entailment model (evidence as premise, claim as hypothesis) through transformers.js, in a worker thread. It gives
 * no span: it judges the quoted sentences as a whole. Where they are longer than the model reads, the quotes alone
 * are judged, and if those are too long, nothing (`not-sure`).
 * Throws AppError `unavailable` when the model cannot be loaded, `bad-input` when its labels do not name the three outcomes.
 */
export async function openEntailmentJudge(settings: ThreadSettings): Promise<EntailmentJudge> {
  const thread = new ModelThread<EntailmentPair, LabelProbabilities>('entailment-start.mjs', settings);
  const classify = async (pair: EntailmentPair): Promise<LabelProbabilities> => {
    try {
      return await thread.run(pair);
    } catch (cause) {
      throw new AppError('unavailable', `The entailment model ${settings.model} could not be used.`, {
        cause,
      });
    }
  };
  try {
    const probe = await classify({ evidence: 'probe', claim: 'probe' });
    requireLabels(settings.model, probe ?? []);
  } catch (fault) {
    await thread.close();
    throw fault;
  }
  return {
    name: `transformers:${settings.model}`,
    judge: async (input, signal) => judgeWith(classify, input, signal),
    close: () => thread.close(),
  };
}

async function judgeWith(
  classify: (pair: EntailmentPair) => Promise<LabelProbabilities>,
  { claim, evidence }: JudgeInput,
  signal: AbortSignal,
): Promise<RawJudgement> {
  for (const part of ['surroundings', 'quote'] as const) {
    signal.throwIfAborted();
    const labels = await classify({ evidence: evidence.map((one) => one[part]).join('\n'), claim });
    if (labels !== null) return { point: pointOf(likeliest(labels)), leansOn: null };
  }
  return { point: 'not-sure', leansOn: null };
}

/** Labels that mean the same are added up: models trained on several sets name an outcome twice. */
function likeliest(labels: NonNullable<LabelProbabilities>): LabelledProbability {
  const sums = { entailment: 0, neutral: 0, contradiction: 0 };
  for (const { label, probability } of labels) {
    const meant = entailmentLabel(label);
    if (meant !== null) sums[meant] += probability;
  }
  const order = ['entailment', 'neutral', 'contradiction'] as const;
  const label = order.reduce((best, one) => (sums[one] > sums[best] ? one : best));
  return { label, probability: sums[label] };
}

function requireLabels(model: string, labels: NonNullable<LabelProbabilities>): void {
  const known = new Set(labels.map(({ label }) => entailmentLabel(label)));
  if (known.has('entailment') && known.has('contradiction') && !known.has(null)) return;
  throw new AppError(
    'bad-input',
    `The model ${model} is no entailment model: its labels are ${labels.map(({ label }) => label).join(', ')}.`,
  );
}
