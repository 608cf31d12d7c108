import { termFinder } from './find-terms';

/** `contained -> container`. */
export const routeWithin: Readonly<Record<string, readonly string[]>> = {
  intravenous: ['parenteral', 'injection'],
  intramuscular: ['parenteral', 'injection'],
  subcutaneous: ['parenteral', 'injection'],
  parenteral: ['injection'],
  injection: ['parenteral'],
  intraosseous: ['parenteral'],
  nebulised: ['inhaled'],
  cutaneous: ['topical'],
  transdermal: ['topical'],
  ophthalmic: ['topical'],
  otic: ['topical'],
};

const find = termFinder(`
oral: oral, orally, by mouth, po, p.o., p.o, per os, per oral, oral route, enterally, enteral, swallowed
intravenous: intravenous, intravenously, iv, i.v., i.v, ivi, intravenous infusion, intravenous injection
intramuscular: intramuscular, intramuscularly, im, i.m., i.m, intramuscular injection, intramuscular injections
subcutaneous: subcutaneous, subcutaneously, sc, s.c., s.c, sq, subcut, subq, subcutaneous injection
parenteral: parenteral, parenterally
injection: by injection, injectable, injected
topical: topical, topically, local application, applied locally
cutaneous: cutaneous, cutaneously, applied to the skin
transdermal: transdermal, transdermally
rectal: rectal, rectally, pr, p.r., per rectum
vaginal: vaginal, vaginally, intravaginal, intravaginally, per vaginam
inhaled: inhaled, inhalation, inhalational, by inhalation, inhaler, inhalers, mdi, metered-dose inhaler
nebulised: nebulised, nebulized, nebuliser, nebulizer, via nebuliser, via nebulizer, nebulisation, nebulization
intranasal: intranasal, intranasally, nasal spray, nasally
sublingual: sublingual, sublingually
buccal: buccal, buccally
intradermal: intradermal, intradermally
epidural: epidural, epidurally
intrathecal: intrathecal, intrathecally, spinal injection
intra-articular: intra-articular, intraarticular
intraosseous: intraosseous, intraosseously
ophthalmic: ophthalmic, eye drops, eyedrops, eye ointment, intraocular
otic: otic, ear drops, eardrops
`);
const stage = /(?:stage|class|grade|type|phase|group|factor|step|level|category|nyha)[ -]?$/;
const notRoute =
  /^ (?:health|cavity|hygiene|mucosa|cancer|lesions?|thrush|candid\w+|exam\w*|temperature|discharge|bleeding|delivery|birth|swabs?|tract|pressure|ulcers?|contracepti\w+|disease|route of transmission|hypogly\w+|anti\w+ drug|surgery|examination)\b/;

/** Finds routes of administration in a folded lower-case text; `stage IV`, `oral cavity` and `rectal examination` are none. */
export function findRoutes(text: string): ReturnType<typeof find> {
  return find(text).filter(
    ({ key, start, end }) =>
      !(key === 'intravenous' && stage.test(text.slice(Math.max(0, start - 10), start))) &&
      !(/^(?:oral|rectal|vaginal|cutaneous|otic)$/.test(key) && notRoute.test(text.slice(end, end + 24))),
  );
}
