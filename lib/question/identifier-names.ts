/** Names of diseases, signs, scores and rules: after a title or a given name they are no patient's. In lower case. */
const eponyms = new Set(
  (
    'addison alzheimer apgar asperger austin babinski barlow barrett bartholin basedow beck behcet bell bishop blatchford bonnet bouchard braden broome brugada brudzinski bruton ' +
    'buerger burkitt centor charcot cheyne child chiari chvostek conn cooley cori crohn curb cushing dix down dressler duchenne dupuytren ebstein ehlers epley epstein fallot fanconi felty ' +
    'finkelstein flint fournier friedreich gaucher geneva gilbert glasgow gleason goodpasture graves guillain hallpike hashimoto heberden henoch hirschsprung hodgkin homan horner hunt huntington ' +
    'hunter hutchinson kaposi kawasaki kernig kocher korsakoff kussmaul lachman lyme lynch mallory mantoux marfan marie mcburney mcgeer meckel meniere moro murphy ottawa paget ' +
    'parkinson perthes peyronie phalen pott prader pugh ramsay ranson raynaud reiter reye rinne rockall romberg rovsing schilling sheehan simon sjogren steell stokes sturge tanner tay tinel tourette ' +
    'trendelenburg trousseau turner virchow waldenstrom waterhouse weber wegener wells wernicke whipple willebrand williams wilson wolff zollinger'
  ).split(' '),
);

/** Common given names that are not also ordinary or clinical words. In lower case. */
const givenNames = new Set(
  (
    'aaron abdul abdullah abigail adam agnes ahmed aisha alan albert alejandro alex alexander alexandra ali alice alison amanda amelia amy ana anastasia andrea andreas andrew angela ' +
    'anita ann anna anne annie anthony antonio arthur asha audrey barbara beatrice benjamin bernard beth betty brandon brenda brian bruce camille carlos carmen carol caroline catherine charles ' +
    'charlotte cheryl chloe christian christina christine christopher claire clare claudia colin craig cynthia daniel david deborah denise dennis diana diane dmitri donald donna doris dorothy douglas ' +
    'edith edward eileen elena elizabeth ellen emily emma eric erik ernest esther ethan eva evelyn fatima fiona florence frances francesca frank fred frederick gareth gary geoffrey george ' +
    'gerald giovanni gloria gordon graham greg gregory guillermo hannah hans harold harriet harry hassan heather helen henry howard hugh ian ibrahim ingrid irene isabel isabella ivan jack ' +
    'jacob jacqueline james jamie jane janet janice jason jean jeffrey jennifer jeremy jessica jesus jim joan joanna joe john jonathan jorge jose joseph joshua juan judith julia julian ' +
    'julie karen kate katherine kathleen keith kelly kenneth kevin khalid kumar laura lauren laurence leah leonard leslie liam linda lisa lorraine louis louise lucas lucia lucy luis ' +
    'luke lynn malcolm manuel marco margaret maria mariam marie marilyn marion martha martin mary matthew maureen megan mei melissa michael michelle miguel mohamed mohammad mohammed mohan muhammad ' +
    'nancy natalie nathan neil nicholas nicola nicole nigel nikolai noah nora norma norman olga oliver olivia omar oscar pablo pamela patricia patrick paul paula pauline pedro peggy ' +
    'peter philip phyllis pierre priya rachel raj rajesh ralph ramesh raymond rebecca ricardo richard robert roberto roger ronald rosemary roy russell ruth ryan sally samantha samuel sandra ' +
    'sanjay sara sarah scott sean sergei sharon sheila shirley sofia sophia sophie stanley stella stephanie stephen steven stuart sunita susan suzanne sylvia teresa terence theresa thomas timothy ' +
    'tina tom tomas tony tracy valerie vanessa vera veronica victor vincent virginia vivian walter wanda wayne wendy william yasmin yusuf yvonne zoe'
  ).split(' '),
);

export function isEponym(word: string): boolean {
  return eponyms.has(plain(word));
}

export function isGivenName(word: string): boolean {
  return givenNames.has(plain(word));
}

function plain(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}|['’]s?$/gu, '')
    .toLowerCase();
}
