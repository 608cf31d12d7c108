import type { Metadata } from 'next';
import Link from 'next/link';
import { AppError } from '@/lib/app-error';
import { asStudyId } from '@/lib/panel/study/study-ids';
import { authorised } from '../../../../authorise';
import { armName } from '../axis-rows-table';
import type { RatingsChoice } from '../ratings-address';
import { ratingsAddress } from '../ratings-address';
import { resultsAccess } from '../results-access';
import { WideTable } from '../../../../marks/wide-table';
import { behindFigure, type RatingLine } from './behind-figure';

export const metadata: Metadata = { title: 'Ratings behind a figure' };

const ROWS = 200;
const NAMES = ['axis', 'arm', 'specialty', 'kind', 'question', 'rater', 'level'] as const;

type Query = Readonly<Record<string, string | readonly string[] | undefined>>;

export default async function RatingsPage(props: {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: Promise<Query>;
}) {
  const { studyRecords, studyResults, person } = await authorised('admin', 'rater');
  const id = asStudyId((await props.params).id);
  if (resultsAccess(await studyRecords.read(id), person) !== 'open')
    throw new AppError('forbidden', 'The results of this study are not open to you now.');
  const tables = await studyResults.tables(id);
  const query = await props.searchParams;
  const choice = readChoice(query);
  const lines = behindFigure(tables, choice);
  const from = Math.max(0, Number(query['from'] ?? 0) || 0);
  const shown = lines.slice(from, from + ROWS);
  const texts = new Map(
    tables.study.protocol.questions.map((question) => [question.id as string, question.text]),
  );
  return (
    <div className="mx-auto max-w-[76rem] px-4 py-8 sm:px-8">
      <p className="text-sm">
        <Link className="link" prefetch={false} href={`/studies/${encodeURIComponent(id)}/results`}>
          All results
        </Link>
      </p>
      <h1 className="text-xl font-semibold tracking-tight">Ratings behind a figure</h1>
      <p className="mt-1 text-sm text-quiet">
        {lines.length} {lines.length === 1 ? 'rating' : 'ratings'}: {chosenText(tables.study, choice)}
      </p>
      {lines.length === 0 ? (
        <p className="mt-4">No first rating is behind this figure.</p>
      ) : (
        <RatingLines
          lines={shown}
          textOf={(question) => texts.get(question) ?? question}
          armOf={(arm) => armName(tables.study, arm)}
        />
      )}
      {from + ROWS < lines.length && (
        <p className="mt-3">
          <Link
            className="link"
            prefetch={false}
            href={`${ratingsAddress(id, choice)}&from=${String(from + ROWS)}`}
          >
            The next {Math.min(ROWS, lines.length - from - ROWS)}
          </Link>
        </p>
      )}
    </div>
  );
}

function RatingLines(props: {
  readonly lines: readonly RatingLine[];
  readonly textOf: (question: string) => string;
  readonly armOf: (arm: string) => string;
}) {
  return (
    <WideTable label="Ratings">
      <thead>
        <tr>
          {['Question', 'Arm', 'Rater', 'Axis', 'Given', 'Comment'].map((name) => (
            <th scope="col" key={name}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {props.lines.map((line) => (
          <tr key={line.key}>
            <th scope="row" className="font-normal text-ink">
              {props.textOf(line.question)}
            </th>
            <td>{props.armOf(line.arm)}</td>
            <td>{line.rater}</td>
            <td>{line.what}</td>
            <td>{line.given}</td>
            <td>{line.comment}</td>
          </tr>
        ))}
      </tbody>
    </WideTable>
  );
}

function readChoice(query: Query): RatingsChoice {
  const found = NAMES.flatMap((name) => {
    const value = query[name];
    return typeof value === 'string' ? [[name, value] as const] : [];
  });
  return Object.fromEntries(found);
}

function chosenText(study: Parameters<typeof armName>[0], choice: RatingsChoice): string {
  const parts = [
    choice.axis === undefined
      ? undefined
      : (study.protocol.rubric.axes.find(({ id }) => id === choice.axis)?.name ?? choice.axis),
    choice.arm === undefined ? undefined : armName(study, choice.arm),
    choice.specialty,
    choice.kind,
    choice.question === undefined
      ? undefined
      : study.protocol.questions.find(({ id }) => id === choice.question)?.text,
    choice.rater,
    choice.level === undefined ? undefined : `level ${choice.level}`,
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? 'all' : parts.join(' · ');
}
