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

/** A word as the sets here have it: lower case, without its marks and what is drawn together with it (`what's`, `don't`). */
export function bareWord(label: string): string {
  return label
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll(/^\P{L}+|\P{L}+$/gu, '')
    .replace(/(?:'(?:s|re|d|ll|ve|m)|n't)$/, '');
}

/** Words of conversation: kept, but worth little. In a small library they are rare, and BM25 takes rare for telling. */
export const vagueWords: ReadonlySet<string> = new Set(
  (
    'able accept acceptable actually advice advise ago allowed already alternative always amount answer anyone anything ' +
    'appropriate apply around ask asked asks aware back best better big bit case chance begin begins carry check choice choose chosen clinic ' +
    'come comes concern consider correct current decide differ different doctor done drop each early else elsewhere ensure enough even ' +
    'ever every exactly expect far fast feel feels few find first follow found further gentleman get gets getting girl goal going ' +
    'good great guideline guidelines guy happen happens help herself himself house idea important instead interval keep keeps kind know ' +
    'lady last late later least length less let like likely limit listed little look looking lot low made main make man ' +
    'managed management mean men mention mine minimum mom mum more most name near new newly next nice normal note now number ' +
    'offer ok okay old once option options others ought outline own part patient patients people percent person please ' +
    'plan point points possible preferred presents proceed proper pt pts put quick quickly quote rather reach ready really reason ' +
    'recommend recommendation recommendations recommended regular regime rely right role rule run safe safely same saw ' +
    'say says see seen send sending set several shows showing simple since situation someone something soon sort specific standard ' +
    'start started state stay step still stop strict suggest suggested suitable sure take taken takes taking talk tell ' +
    'there thing things think thinking thought threshold time times today told tomorrow tonight too true try two type ' +
    'typical typically unit usual usually value view vs want wants ward way week well went what when whenever while whole ' +
    'wife within without woman women wonder work works worth worthwhile wrong year years yesterday'
  )
    .split(' ')
    .filter((word) => !['no', 'not', 'without', 'low', 'type', 'unit', 'stop', 'two'].includes(word)),
);
