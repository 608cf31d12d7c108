const MAGIC = 'ALMANAC1';

/** A static embedding's parameters. Row `t` of the token table is `rows[t * dimensions + i] * scale[t]`. */
export interface StaticWeights {
  readonly dimensions: number;
  readonly tokens: number;
  readonly scale: Float32Array;
  /** Factor of each token in a question; in a passage the factor is part of the row. */
  readonly queryWeight: Float32Array;
  /** `dimensions` x `dimensions`, row-major: a question's sum, as a row, is multiplied by it. */
  readonly queryMap: Float32Array;
  readonly rows: Int8Array;
}

/** Reads a weights file (layout: `eval/embedding/weights_file.py`). Throws when it is no such file or cut short. */
export function readWeights(bytes: Uint8Array): StaticWeights {
  // Number arrays must begin at a multiple of 4 bytes; a file read whole does.
  const { buffer, byteOffset } = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  if (new TextDecoder().decode(bytes.subarray(0, 8)) !== MAGIC)
    throw new Error('Not a static embedding weights file');
  const view = new DataView(buffer, byteOffset);
  const tokens = view.getUint32(8, true);
  const dimensions = view.getUint32(12, true);
  const expected = 16 + 8 * tokens + 4 * dimensions * dimensions + tokens * dimensions;
  if (bytes.byteLength !== expected) {
    throw new Error(`Weights file has ${bytes.byteLength} bytes, expected ${expected}`);
  }
  const weightAt = byteOffset + 16 + 4 * tokens;
  const mapAt = weightAt + 4 * tokens;
  return {
    dimensions,
    tokens,
    scale: new Float32Array(buffer, byteOffset + 16, tokens),
    queryWeight: new Float32Array(buffer, weightAt, tokens),
    queryMap: new Float32Array(buffer, mapAt, dimensions * dimensions),
    rows: new Int8Array(buffer, mapAt + 4 * dimensions * dimensions, tokens * dimensions),
  };
}
