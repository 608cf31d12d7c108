import type { IndexFacts as Facts } from '@/lib/evidence/index-facts';

const names: Readonly<Record<Facts['kind'], string>> = {
  exact: 'none: exact search',
  'ivf-flat': 'partitions of whole vectors (IVF flat)',
  'ivf-pq': 'partitions of compressed vectors (IVF-PQ)',
};

/** Which vector index the release in use has, and why: the product chooses it by size. */
export function IndexFacts({ index }: { readonly index: Facts }) {
  return (
    <section aria-labelledby="index-heading" className="mt-10 border-t border-hairline pt-4">
      <h2 id="index-heading" className="font-medium">
        Vector index in use
      </h2>
      <p className="mt-1 max-w-[68ch] text-sm">{index.reason}</p>
      <dl className="mt-3 grid max-w-[68ch] grid-cols-[max-content_1fr] gap-x-6 gap-y-1 text-sm">
        <Fact term="Index">{names[index.kind]}</Fact>
        <Fact term="Passages">{index.passages.toLocaleString('en')}</Fact>
        {index.partitions > 0 && (
          <Fact term="Partitions">
            {index.probes.toLocaleString('en')} of {index.partitions.toLocaleString('en')} visited for a
            question
          </Fact>
        )}
        <Fact term="Nearest ten found">{recallInWords(index)}</Fact>
        <Fact term="Embedding">
          {index.embedderId}, {index.dimensions} dimensions
        </Fact>
        <Fact term="Release">{index.releaseId}</Fact>
      </dl>
    </section>
  );
}

function Fact(props: { readonly term: string; readonly children: React.ReactNode }) {
  return (
    <>
      <dt className="text-quiet">{props.term}</dt>
      <dd className="min-w-0 [overflow-wrap:anywhere]">{props.children}</dd>
    </>
  );
}

function recallInWords({ kind, recallAt10 }: Facts): string {
  if (kind === 'exact') return 'all of them';
  if (recallAt10 === null) return 'not measured for this release';
  return `${(recallAt10 * 100).toFixed(1)} % of those an exact search finds, measured when the release was built`;
}
