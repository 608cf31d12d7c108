import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { sourcesSince } from '@/lib/answer/sources-since';
import { authorised, visiting } from '../../authorise';
import { answerFor } from '../find-answer';
import { AnswerScreen } from './answer-screen';
import { foldAnswer } from './fold-answer';
import { findLostQuotes } from './lost-quotes';
import type { Sharing } from './share-answer';

interface Props {
  readonly params: Promise<{ readonly id: string }>;
}

/** Null for an answer that is not there and for somebody else's that is not shared. */
const readAnswer = cache(async (id: string) => {
  const { person, ...services } = await authorised();
  const found = await answerFor(services, person, id);
  return found === null ? null : { ...found, events: await services.records.answerEvents(found.id) };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params;
  return { title: foldAnswer((await readAnswer(id))?.events ?? []).started?.question ?? 'Answer' };
}

export default async function AnswerPage({ params }: Props) {
  const { id } = await params;
  const answer = await readAnswer(id);
  if (answer === null) notFound();
  const { events, relation, sharedAt } = answer;
  const [{ records, library, document }, { visitor }] = await Promise.all([authorised(), visiting()]);
  const [ratings, today] = await Promise.all([records.ratings(answer.id), library()]);
  const sharing: Sharing =
    relation === 'reads'
      ? 'with-you'
      : visitor.how === 'session'
        ? sharedAt === null
          ? 'off'
          : 'on'
        : 'none';
  const view = foldAnswer(events);
  const cited = view.citations.map((citation) => citation.document);
  const changes = today === null ? [] : sourcesSince(cited, today.documents);
  return (
    <AnswerScreen
      key={id}
      answerId={id}
      initial={events}
      ratings={ratings}
      since={{ changes, lost: await findLostQuotes({ document }, view, changes) }}
      sharing={sharing}
    />
  );
}
