import { termFinder } from './find-terms';

/** Keys of one group exclude each other. */
export const timingGroups: Readonly<Record<string, readonly string[]>> = {
  order: ['before', 'after', 'during'],
  meals: ['with-food', 'without-food'],
  hour: ['morning', 'evening'],
  urgency: ['immediately', 'later'],
  course: ['start', 'end'],
};

/** Finds words of time and order in a folded lower-case text. */
export const findTimings = termFinder(`
before: before, prior to, preceding, ahead of, in advance of, pre-operatively, preoperatively, preoperative
after: after, following, subsequent to, post-operatively, postoperatively, postoperative, thereafter
during: during, while, concurrently with, simultaneously with
with-food: with food, with meals, with a meal, after food, after meals, after a meal, with or after food, after eating
without-food: on an empty stomach, empty stomach, before food, before meals, before a meal, before eating, without food, between meals, fasting
morning: in the morning, morning, at breakfast, on waking
evening: in the evening, evening, at bedtime, bedtime, at night, nightly, nocte, before bed, before sleep
immediately: immediately, at once, urgently, without delay, as soon as possible, promptly, right away, straight away, stat, emergency, as quickly as possible
later: electively, delayed, non-urgently, at a later date, routinely
start: at the start of, at the beginning of, at initiation
end: at the end of, at completion of
`);
