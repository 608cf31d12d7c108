import { searchTerms } from '../language/search-terms';
import type { Embedder } from './embedder';

function hash(term: string): number {
  let value = 2166136261;
  for (let at = 0; at < term.length; at += 1) value = Math.imul(value ^ term.charCodeAt(at), 16777619);
  value ^= value >>> 15;
  return Math.imul(value, 2246822519) >>> 0;
}

function embed(text: string, dimensions: number): Float32Array {
  const vector = new Float32Array(dimensions);
  for (const term of searchTerms(text)) {
    const value = hash(term);
    const place = value % dimensions;
    vector[place] = (vector[place] ?? 0) + ((value >>> 16) & 1 ? 1 : -1);
  }
  const length = Math.hypot(...vector);
  return length === 0 ? vector.fill(1 / Math.sqrt(dimensions)) : vector.map((value) => value / length);
}

/** Random projection of the terms (feature hashing): knows no meaning, needs no weights. For tests and as a baseline. */
export function hashingEmbedder(dimensions = 256): Embedder {
  return {
    id: `hashing:${dimensions}`,
    dimensions,
    embedPassages: (texts) => Promise.resolve(texts.map((text) => embed(text, dimensions))),
    embedQuery: (text) => Promise.resolve(embed(text, dimensions)),
  };
}
