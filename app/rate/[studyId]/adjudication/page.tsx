import type { Metadata } from 'next';
import { anonymousVoices } from '@/lib/panel/adjudication/anonymous-voices';
import { voicesBefore } from '@/lib/panel/adjudication/disputed-case';
import { asSeen, preferenceAxis, preferenceKey } from '@/lib/panel/adjudication/preference-score';
import { blindItem } from '@/lib/panel/study/blind-item';
import type { AskedScore } from '@/lib/panel/study/score-keys';
import { asStudyId } from '@/lib/panel/study/study-ids';
import { authorised } from '../../../authorise';
import { readDisagreements, waitingCases } from '../../adjudicate';
import { openItem } from '../../blind-work';
import { CaseDesk } from './case-desk';
import { FocusedHeading } from './focused-heading';
import { voiceSeed } from './voice-seed';

export const metadata: Metadata = { title: 'Look again' };

/** In words of this rater’s sides. */
const askedPreference: AskedScore = {
  key: preferenceKey,
  axis: preferenceAxis('The left answer', 'The right answer'),
  text: null,
  points: null,
};

export default async function AdjudicationPage(props: {
  readonly params: Promise<{ readonly studyId: string }>;
}) {
  const { studyRecords, person } = await authorised('rater');
  const studyId = asStudyId((await props.params).studyId);
  const { cases } = await readDisagreements(studyRecords, studyId);
  const waiting = waitingCases(cases, person.id);
  const [first] = waiting;
  if (first === undefined) return <NothingWaits />;
  const { disputed, round } = first;
  const opened = await openItem(studyRecords, { studyId, raterId: person.id }, disputed.itemId);
  const item = blindItem(opened);
  const isPreference = disputed.scoreKey === preferenceKey;
  const voices = voicesBefore(disputed, round).map((voice) =>
    isPreference && voice.score !== null
      ? { ...voice, score: asSeen(voice.score, opened.assignment.sides) }
      : voice,
  );
  const asked = isPreference ? askedPreference : item.asked.find(({ key }) => key === disputed.scoreKey);
  if (asked === undefined) return <NothingWaits />;
  return (
    <CaseDesk
      key={`${disputed.id} ${String(round)}`}
      studyId={studyId}
      caseId={disputed.id}
      round={round}
      waiting={waiting.length}
      item={item}
      asked={asked}
      own={voices.find(({ rater }) => rater === person.id)?.score ?? null}
      voices={anonymousVoices(voices, person.id, voiceSeed(disputed.id, round))}
    />
  );
}

function NothingWaits() {
  return (
    <div className="mx-auto max-w-[46rem] px-4 py-8">
      <FocusedHeading className="text-xl font-semibold tracking-tight">Nothing waits for you</FocusedHeading>
      <p className="mt-2">
        When raters lie far apart on an item of yours, you are asked here to look at it once more.{' '}
        <a className="link" href="/rate">
          To your studies
        </a>
      </p>
    </div>
  );
}
