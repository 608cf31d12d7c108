import type { Span } from '../evidence/span';
import type { Reading } from './reading';

interface Surroundings {
  readonly left: readonly Neighbour[];
  readonly right: readonly Neighbour[];
}

interface Neighbour {
  readonly key: string;
  readonly weight: number;
}

export interface SlotMatch<Mention> {
  readonly mention: Mention;
  /** The mention of the evidence in the most similar surroundings among those that agree; null when none agrees. */
  readonly agreeing: Mention | null;
  /** The mention that stands in this one's place in the evidence though it disagrees; null when none clearly does. */
  readonly rival: Mention | null;
  /** Similarity of the best disagreeing surroundings, 0 to 1. */
  readonly similarity: number;
}

const reach = 6;
/** Where nothing agrees, this similarity of surroundings makes a disagreeing mention the counterpart. */
const counterpartSimilarity = 0.42;
/** Where something agrees, another mention must stand in clearly more similar surroundings to be the rival. */
const rivalSimilarity = 0.62;
const rivalMargin = 0.3;

/**
 * Pairs mentions of the claim with mentions of the evidence by the words around them (six to each side, near ones counting
 * more), so that two doses or two drugs that changed places are seen though both texts name both.
 */
export function matchSlots<Mention extends Span>(
  claim: { readonly reading: Reading; readonly mentions: readonly Mention[] },
  evidence: { readonly reading: Reading; readonly mentions: readonly Mention[] },
  agrees: (claimMention: Mention, evidenceMention: Mention) => boolean,
  comparable: (claimMention: Mention, evidenceMention: Mention) => boolean = () => true,
): readonly SlotMatch<Mention>[] {
  const there = evidence.mentions.map((mention) => ({
    mention,
    around: surroundings(evidence.reading, mention),
  }));
  return claim.mentions.map((mention) => {
    const here = surroundings(claim.reading, mention);
    let agreeing: Mention | null = null;
    let agreement = -1;
    let rival: Mention | null = null;
    let similarity = 0;
    for (const other of there) {
      const agreed = agrees(mention, other.mention);
      if (!agreed && !comparable(mention, other.mention)) continue;
      const score = similarityOf(here, other.around);
      if (agreed && score > agreement) {
        agreeing = other.mention;
        agreement = score;
      } else if (!agreed && score > similarity) {
        rival = other.mention;
        similarity = score;
      }
    }
    const stands =
      agreeing === null
        ? similarity >= counterpartSimilarity
        : similarity >= rivalSimilarity && similarity - agreement >= rivalMargin;
    return { mention, agreeing, rival: stands ? rival : null, similarity };
  });
}

function surroundings({ tokens }: Reading, span: Span): Surroundings {
  let first = lowerBound(tokens, span.start);
  const left: Neighbour[] = [];
  const right: Neighbour[] = [];
  for (let i = first - 1; i >= 0 && left.length < reach; i -= 1) push(left, tokens[i]);
  while (first < tokens.length && (tokens[first]?.start ?? 0) < span.end) first += 1;
  for (let i = first; i < tokens.length && right.length < reach; i += 1) push(right, tokens[i]);
  return { left, right };
}

function push(
  side: Neighbour[],
  token: { readonly key: string; readonly content: boolean } | undefined,
): void {
  if (token !== undefined) side.push({ key: token.key, weight: token.content ? 1 : 0.4 });
}

/** First token that ends after `at`. */
function lowerBound(tokens: readonly Span[], at: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

function similarityOf(a: Surroundings, b: Surroundings): number {
  const left = sideScore(a.left, b.left);
  const right = sideScore(a.right, b.right);
  const most = left.most + right.most;
  return most === 0 ? 0 : (left.score + right.score) / most;
}

/** Weight falls with distance from the slot, and with how far the same word has moved. */
function sideScore(
  here: readonly Neighbour[],
  there: readonly Neighbour[],
): { readonly score: number; readonly most: number } {
  let score = 0;
  let most = 0;
  here.forEach(({ key, weight }, i) => {
    const full = weight / (1 + i * 0.5);
    most += full;
    let best = 0;
    there.forEach((other, j) => {
      if (other.key === key) best = Math.max(best, full / (1 + Math.abs(i - j) * 0.5));
    });
    score += best;
  });
  return { score, most };
}
