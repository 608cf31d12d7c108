import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { sourcesSince } from '@/lib/answer/sources-since';
import { asAnswerId } from '@/lib/evidence/ids';
import { authorised } from '../../authorise';
import { AnswerScreen } from './answer-screen';
import { foldAnswer } from './fold-answer';

interface Props {
  readonly params: Promise<{ readonly id: string }>;
}

const readEvents = cache(async (id: string) => (await authorised()).records.answerEvents(asAnswerId(id)));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params;
  return { title: foldAnswer(await readEvents(id)).started?.question ?? 'Answer' };
}

export default async function AnswerPage({ params }: Props) {
  const { id } = await params;
  const events = await readEvents(id);
  if (events.length === 0) notFound();
  const { records, library } = await authorised();
  const [ratings, today] = await Promise.all([records.ratings(asAnswerId(id)), library()]);
  const cited = foldAnswer(events).citations.map(({ document }) => document);
  const changes = today === null ? [] : sourcesSince(cited, today.documents);
  return <AnswerScreen key={id} answerId={id} initial={events} ratings={ratings} changes={changes} />;
}
