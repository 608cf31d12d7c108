import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FLOAT, INT64, node, tensor, value } from '@/lib/models/transformers/fixtures/onnx-model';
import { integer, message, text } from '@/lib/models/transformers/fixtures/protobuf';
import { tokenizer } from '@/lib/models/transformers/fixtures/word-piece';
import { seededRandom } from '@/lib/evaluation/seeded-random';

const tokens = 30_522;
const width = 384;
const inner = 1_536;
const heads = 12;
const layers = 6;
const positions = 512;
const ints = 7;

/**
 * A sentence encoder of MiniLM-L6's shape with random weights, laid out as a downloaded model: for times, not for what it
 * finds. Its vocabulary is made of the given words, whole.
 */
export function writeMiniLm(folder: string, words: readonly string[]): void {
  const letters = Array.from('abcdefghijklmnopqrstuvwxyz0123456789.,:;()%/-');
  const known = ['[PAD]', '[UNK]', '[CLS]', '[SEP]', ...letters, ...letters.map((letter) => `##${letter}`)];
  const vocabulary = [...new Set([...known, ...words])].slice(0, tokens);
  for (let id = vocabulary.length; id < tokens; id += 1) vocabulary.push(`[unused${id}]`);
  mkdirSync(join(folder, 'onnx'), { recursive: true });
  writeFileSync(join(folder, 'onnx', 'model.onnx'), encoder());
  const write = (name: string, content: unknown): void =>
    writeFileSync(join(folder, name), JSON.stringify(content));
  write('tokenizer.json', tokenizer(vocabulary));
  write('tokenizer_config.json', {
    tokenizer_class: 'BertTokenizer',
    do_lower_case: true,
    model_max_length: positions,
    cls_token: '[CLS]',
    sep_token: '[SEP]',
    pad_token: '[PAD]',
    unk_token: '[UNK]',
  });
  write('config.json', {
    architectures: ['BertModel'],
    model_type: 'bert',
    hidden_size: width,
    num_hidden_layers: layers,
    num_attention_heads: heads,
    intermediate_size: inner,
    max_position_embeddings: positions,
    vocab_size: tokens,
  });
}

function encoder(): Uint8Array {
  const graph = message(
    7,
    ...embeddingNodes(),
    ...Array.from({ length: layers }, (_, layer) => layerNodes(layer)).flat(),
    node('Identity', [`x${layers}`], 'last_hidden_state'),
    text(2, 'minilm-sized'),
    ...constants(),
    ...randomWeights(),
    value(11, 'input_ids', INT64, ['batch', 'sequence']),
    value(11, 'attention_mask', INT64, ['batch', 'sequence']),
    value(12, 'last_hidden_state', FLOAT, ['batch', 'sequence', width]),
  );
  return Buffer.concat([integer(1, 8), text(2, 'almanac'), graph, message(8, text(1, ''), integer(2, 17))]);
}

function embeddingNodes(): readonly Uint8Array[] {
  return [
    node('Gather', ['words', 'input_ids'], 'embedded'),
    node('Shape', ['input_ids'], 'shape'),
    node('Gather', ['shape', 'one'], 'length'),
    node('Slice', ['places', 'zero', 'length', 'zero'], 'placed'),
    node('Add', ['embedded', 'placed'], 'summed'),
    node('LayerNormalization', ['summed', 'scale', 'shift'], 'x0'),
    node('Unsqueeze', ['attention_mask', 'middle'], 'mask4'),
    node('Cast', ['mask4'], 'kept', message(5, text(1, 'to'), integer(3, FLOAT), integer(20, 2))),
    node('Sub', ['unit', 'kept'], 'dropped'),
    node('Mul', ['dropped', 'farBelow'], 'masked'),
  ];
}

function constants(): readonly Uint8Array[] {
  const whole = (name: string, ...numbers: readonly number[]): Uint8Array =>
    tensor(name, [numbers.length], INT64, BigInt64Array.from(numbers.map(BigInt)));
  const real = (name: string, number: number): Uint8Array =>
    tensor(name, [1], FLOAT, Float32Array.of(number));
  return [
    whole('zero', 0),
    whole('one', 1),
    whole('middle', 1, 2),
    whole('split', 0, 0, heads, width / heads),
    whole('joined', 0, 0, width),
    real('unit', 1),
    real('half', 0.5),
    real('root', Math.SQRT1_2),
    real('farBelow', -1e4),
    real('perHead', 1 / Math.sqrt(width / heads)),
    tensor('scale', [width], FLOAT, new Float32Array(width).fill(1)),
  ];
}

function randomWeights(): readonly Uint8Array[] {
  const random = seededRandom(5);
  const weights = (name: string, ...dims: readonly number[]): Uint8Array => {
    const size = dims.reduce((total, each) => total * each, 1);
    return tensor(
      name,
      dims,
      FLOAT,
      Float32Array.from({ length: size }, () => (random() - 0.5) * 0.08),
    );
  };
  const ofLayer = (layer: number): readonly Uint8Array[] => [
    ...['q', 'k', 'v', 'o'].flatMap((name) => [
      weights(`${name}W${layer}`, width, width),
      weights(`${name}B${layer}`, width),
    ]),
    weights(`upW${layer}`, width, inner),
    weights(`upB${layer}`, inner),
    weights(`downW${layer}`, inner, width),
    weights(`downB${layer}`, width),
  ];
  return [
    weights('words', tokens, width),
    weights('places', positions, width),
    weights('shift', width),
    ...Array.from({ length: layers }, (_, layer) => ofLayer(layer)).flat(),
  ];
}

/** Attention and feed-forward of one layer (Vaswani et al. 2017, as BERT lays them out). */
function layerNodes(layer: number): readonly Uint8Array[] {
  const at = (name: string): string => `${name}${layer}`;
  const order = (...axes: readonly number[]): Uint8Array =>
    message(5, text(1, 'perm'), ...axes.map((axis) => integer(8, axis)), integer(20, ints));
  const linear = (from: string, name: string, to: string): readonly Uint8Array[] => [
    node('MatMul', [from, at(`${name}W`)], `${to}raw`),
    node('Add', [`${to}raw`, at(`${name}B`)], to),
  ];
  const head = (name: string, axes: readonly number[]): readonly Uint8Array[] => [
    ...linear(at('x'), name, at(`${name}flat`)),
    node('Reshape', [at(`${name}flat`), 'split'], at(`${name}split`)),
    node('Transpose', [at(`${name}split`)], at(`${name}head`), order(...axes)),
  ];
  return [
    ...head('q', [0, 2, 1, 3]),
    ...head('k', [0, 2, 3, 1]),
    ...head('v', [0, 2, 1, 3]),
    node('MatMul', [at('qhead'), at('khead')], at('scores')),
    node('Mul', [at('scores'), 'perHead'], at('scaled')),
    node('Add', [at('scaled'), 'masked'], at('seen')),
    node('Softmax', [at('seen')], at('attention')),
    node('MatMul', [at('attention'), at('vhead')], at('mixed')),
    node('Transpose', [at('mixed')], at('rows'), order(0, 2, 1, 3)),
    node('Reshape', [at('rows'), 'joined'], at('together')),
    ...linear(at('together'), 'o', at('attended')),
    node('Add', [at('attended'), at('x')], at('residual')),
    node('LayerNormalization', [at('residual'), 'scale', 'shift'], at('normed')),
    ...linear(at('normed'), 'up', at('wide')),
    node('Mul', [at('wide'), 'root'], at('wideRoot')),
    node('Erf', [at('wideRoot')], at('erf')),
    node('Add', [at('erf'), 'unit'], at('gate')),
    node('Mul', [at('wide'), at('gate')], at('gated')),
    node('Mul', [at('gated'), 'half'], at('gelu')),
    ...linear(at('gelu'), 'down', at('narrow')),
    node('Add', [at('narrow'), at('normed')], at('sum')),
    node('LayerNormalization', [at('sum'), 'scale', 'shift'], `x${layer + 1}`),
  ];
}
