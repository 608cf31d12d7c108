import { retrievalParts } from '@/lib/retrieval/retrieval-part';
import type { TracedPassage } from '@/lib/retrieval/trace-retrieval';
import { partDifferences } from '@/lib/retrieval/trace-retrieval';

/** One sentence: what puts a passage before the one below it. */
export function whyAhead(
  passage: Pick<TracedPassage, 'parts' | 'score' | 'rankedPlace'>,
  below: Pick<TracedPassage, 'parts' | 'score' | 'rankedPlace'>,
): string {
  if (passage.rankedPlace > below.rankedPlace) {
    return 'Ahead of the next although it scored less: a table that an earlier passage points to, or the next waits because its document has had its turn.';
  }
  const differences = partDifferences(passage.parts, below.parts);
  const more = differences.filter(({ points }) => points > 0).map(inWords);
  const less = differences.filter(({ points }) => points < 0).map(inWords);
  if (more.length === 0) return 'Level with the next: the order of their ids decides.';
  return `Ahead of the next by ${more.join(', ')}${less.length === 0 ? '' : `; behind in ${less.join(', ')}`}.`;
}

function inWords({ part, points }: ReturnType<typeof partDifferences>[number]): string {
  return `${retrievalParts[part]} (${Math.abs(points).toFixed(2)})`;
}
