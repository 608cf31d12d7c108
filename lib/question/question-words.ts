/** Words that ask or join but name nothing; negations and comparatives are kept, they change what is asked. */
export const questionWords: ReadonlySet<string> = new Set(
  (
    'a about again all am an and any are as at be because been being both but by can could did do does doing for from ' +
    'give given giving go had has have having he her here hers him his how i if in into is it its itself just let ' +
    'long many may me might much must my need needs of off on one only or other our out over own please shall she ' +
    'should so some still such tell than that the their them then there these they this those through to too up us ' +
    'use used using very was we were what whats when where whether which while who whom whose why will with would yet you your'
  ).split(' '),
);
