/** A unit reduced to base units: `mg/kg` is `{ dimension: 'g/g', factor: 1e-6 }`. Equal dimensions convert by their factors. */
export interface Unit {
  readonly dimension: string;
  readonly factor: number;
  readonly written: string;
}

interface Atom {
  readonly base: string;
  readonly factor: number;
}

/** `base: factor = spellings`. Factors are exact by definition (SI, avoirdupois pound, inch) and held against UCUM in a test. */
const table = `
g: 1000 = kg kgs kilogram kilograms kilo kilos
g: 1 = g gm gms gram grams gramme grammes
g: 0.001 = mg mgs milligram milligrams milligramme milligrammes
g: 0.000001 = mcg mcgs μg ug microgram micrograms microgramme microgrammes
g: 0.000000001 = ng nanogram nanograms
g: 0.000000000001 = pg picogram picograms
g: 453.59237 = lb lbs pound pounds
l: 1 = l litre litres liter liters
l: 0.1 = dl decilitre decilitres deciliter deciliters
l: 0.001 = ml mls millilitre millilitres milliliter milliliters cc cm3 cm^3
l: 0.000001 = μl ul mcl microlitre microlitres microliter microliters mm3 mm^3
l: 0.000000000000001 = fl
m: 1000 = km
m: 1 = m metre metres meter meters
m: 0.01 = cm cms centimetre centimetres centimeter centimeters
m: 0.001 = mm mms millimetre millimetres millimeter millimeters
m: 0.000001 = μm um micrometre micrometres micrometer micrometers micron microns
m: 0.000000001 = nm nanometre nanometres nanometer nanometers
m: 0.0254 = inch inches
m: 0.3048 = ft feet foot
m2: 1 = m2 m^2 sqm
m2: 0.0001 = cm2 cm^2
seconds: 1 = s sec secs second seconds
seconds: 0.001 = ms msec millisecond milliseconds
seconds: 60 = min mins minute minutes
seconds: 3600 = h hr hrs hour hours
seconds: 86400 = d day days
seconds: 604800 = w wk wks week weeks
seconds: 1209600 = fortnight fortnights
months: 1 = mo mos mth mths month months
months: 12 = y yr yrs year years
months: 120 = decade decades
mol: 1 = mol mols mole moles
mol: 0.001 = mmol mmols millimole millimoles mmoles
mol: 0.000001 = μmol umol micromol micromole micromoles mcmol
mol: 0.000000001 = nmol nanomol nanomole nanomoles
mol: 0.000000000001 = pmol picomol
eq: 0.001 = meq meqs milliequivalent milliequivalents
osm: 0.001 = mosm mosmol
unit: 1 = iu u unit units ui
unit: 0.001 = miu milliunit milliunits
unit: 0.000001 = μiu uiu
unit: 1000 = kiu ku
unit: 1000000 = mu
mmHg: 1 = mmhg
kPa: 1 = kpa
cmH2O: 1 = cmh2o
degC: 1 = °c celsius centigrade
degF: 1 = °f fahrenheit
J: 4184 = kcal kilocalorie kilocalories
J: 1000 = kj kilojoule kilojoules
J: 1 = j joule joules
Gy: 1 = gy gray
Gy: 0.01 = cgy
Sv: 0.001 = msv
%: 1 = % percent pct
fold: 1 = fold
mme: 1 = mme ome
dose: 1 = dose doses
tablet: 1 = tablet tablets tab tabs
capsule: 1 = capsule capsules
puff: 1 = puff puffs inhalation inhalations
drop: 1 = drop drops gtt
spray: 1 = spray sprays
vial: 1 = vial vials
ampoule: 1 = ampoule ampoules ampule ampules amp
sachet: 1 = sachet sachets
patch: 1 = patch patches
suppository: 1 = suppository suppositories
beat: 1 = beat beats bpm
breath: 1 = breath breaths rpm
cell: 1 = cell cells
copy: 1 = copy copies
pack-year: 1 = pack-year pack-years
session: 1 = session sessions
cycle: 1 = cycle cycles
`;

const atoms: ReadonlyMap<string, Atom> = new Map(
  table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [base = '', rest = ''] = line.split(': ');
      const [factor = '', spellings = ''] = rest.split(' = ');
      return spellings.split(' ').map((spelling) => [spelling, { base, factor: Number(factor) }] as const);
    }),
);
const spaced: readonly (readonly [RegExp, string])[] = [
  [/mm ?(?:of )?hg(?![a-z])/y, 'mmhg'],
  [/cm ?(?:of )?h2o(?![a-z])/y, 'cmh2o'],
  [/per cent(?![a-z])/y, 'percent'],
  [/(?:international|intl\.?) units?(?![a-z])/y, 'iu'],
  [/(?:degrees? |deg |° ?)c(?:elsius|entigrade)?(?![a-z])/y, '°c'],
  [/(?:degrees? |deg |° ?)f(?:ahrenheit)?(?![a-z])/y, '°f'],
  [/square met(?:re|er)s?(?![a-z])/y, 'm2'],
  [/cubic millimet(?:re|er)s?(?![a-z])/y, 'mm3'],
  [/pack[- ]years?(?![a-z])/y, 'pack-year'],
];
const word = /[a-zμ°%]+(?:\^?[23](?!\d))?/y;

export interface AtomMatch extends Atom {
  readonly end: number;
}

/** The unit atom that starts at `at` of a folded lower-case text. */
export function atomAt(text: string, at: number): AtomMatch | null {
  for (const [pattern, spelling] of spaced) {
    pattern.lastIndex = at;
    const atom = pattern.test(text) ? atoms.get(spelling) : undefined;
    if (atom !== undefined) return { ...atom, end: pattern.lastIndex };
  }
  if (text.charAt(at) === '%') return { base: '%', factor: 1, end: at + 1 };
  word.lastIndex = at;
  const found = word.exec(text)?.[0];
  if (found === undefined) return null;
  const atom = atoms.get(found);
  return atom === undefined || /^[a-z]/.test(text.slice(at + found.length))
    ? null
    : { ...atom, end: at + found.length };
}

/** Whether the atom is a length of time, which as a denominator makes a frequency and not a part of the unit. */
export function isTime(atom: Atom): boolean {
  return atom.base === 'seconds' || atom.base === 'months';
}
