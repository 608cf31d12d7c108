import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { asDocumentId, asReleaseId } from '@/lib/evidence/ids';
import { authorised } from '../../authorise';
import { sourceAddresses } from '../../source/source-document';
import { SourceView } from '../../source/source-view';
import { DocumentHead } from './document-head';
import { spanOfQuery } from './span-of-query';

type Query = Readonly<Record<string, string | readonly string[] | undefined>>;

interface Props {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: Promise<Query>;
}

const readDocument = cache(async (id: string, release: string | null) => {
  const open = await authorised();
  const releaseId = release === null ? ((await open.library())?.releaseId ?? null) : asReleaseId(release);
  if (releaseId === null) return null;
  const found = await open.document(releaseId, asDocumentId(id));
  return found === null ? null : { ...found, releaseId };
});

async function readPage({ params, searchParams }: Props) {
  const [{ id }, query] = await Promise.all([params, searchParams]);
  const release = typeof query['release'] === 'string' && query['release'] !== '' ? query['release'] : null;
  const found = await readDocument(decodeURIComponent(id), release);
  return found === null ? null : { found, quote: spanOfQuery(query, found.parsed.text.length) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const page = await readPage(props);
  return { title: page?.found.document.title ?? 'Document' };
}

export default async function DocumentPage(props: Props) {
  const page = await readPage(props);
  if (page === null) notFound();
  const { document, parsed, releaseId } = page.found;
  return (
    <article className="flex flex-col sm:[--source-inset:2rem]">
      <DocumentHead document={document} releaseId={releaseId} day={new Date().toISOString()} />
      <div className="document-page">
        <SourceView
          source={{ document, parsed }}
          addresses={sourceAddresses(document.id, releaseId)}
          quote={page.quote}
        />
      </div>
    </article>
  );
}
