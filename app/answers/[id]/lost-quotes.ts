import { touchOf } from '@/lib/answer/blast-radius';
import type { SourceChange } from '@/lib/answer/sources-since';
import type { Authorised } from '../../authorise';
import type { AnswerView } from './fold-answer';

/** Numbers of the citations whose words no longer stand in their document, by document. */
export type LostQuotes = Readonly<Record<string, readonly number[]>>;

/** Looks for the quotes of an old answer in the documents that have another text today. */
export async function findLostQuotes(
  { document }: Pick<Authorised, 'document'>,
  { citations }: Pick<AnswerView, 'citations'>,
  changes: readonly SourceChange[],
): Promise<LostQuotes> {
  const changed = changes.filter(({ change }) => change === 'changed');
  const looked = changed.map(async ({ documentId }) => {
    const now = await document(null, documentId);
    const lost = citations.filter(({ document: then, quote }) => {
      if (then.id !== documentId || quote === null || now === null) return false;
      const cited = { standing: then.standing, contentHash: then.contentHash, quote: quote.text };
      return touchOf(cited, { document: now.document, text: now.parsed.text }) === 'changed';
    });
    return [documentId, lost.map(({ number }) => number)] as const;
  });
  return Object.fromEntries(await Promise.all(looked));
}
