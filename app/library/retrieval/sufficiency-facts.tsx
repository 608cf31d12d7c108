import type { Sufficiency } from '@/lib/retrieval/hit';

/** Whether what was found can carry an answer. */
export function SufficiencyFacts({ sufficiency }: { readonly sufficiency: Sufficiency }) {
  const { sufficient, probability, missingTerms } = sufficiency;
  return (
    <section aria-labelledby="sufficiency-heading">
      <h2 id="sufficiency-heading" className="font-medium">
        {sufficient ? 'Enough to answer' : 'Not enough to answer'}
      </h2>
      <p className="mt-1 max-w-[68ch] text-sm">
        The probability that these passages answer the question is {probability.toFixed(2)}.{' '}
        {sufficient ? 'An answer would be written.' : 'The question would be declined.'}{' '}
        {missingTerms.length === 0
          ? 'Every word that counts is mentioned in the first passages.'
          : `No passage among the first mentions: ${missingTerms.join(', ')}.`}
      </p>
    </section>
  );
}
