import type { Measure } from './quantity';
import type { Unit } from './unit';

export interface Converted {
  readonly low: number;
  readonly high: number;
  readonly rule: string;
}

/** Molar masses in g/mol (IUPAC atomic weights), by the words that name the substance; urea as urea nitrogen where it says so. */
const molarMasses: readonly (readonly [RegExp, number, string])[] = [
  [/hba1c|glycated|glycosylated|a1c/, 0, 'HbA1c'],
  [/triglycerid/, 885.4, 'triglycerides'],
  [/cholesterol|ldl|hdl/, 386.65, 'cholesterol'],
  [/glucose|glyc|sugar|dextrose/, 180.156, 'glucose'],
  [/creatinine/, 113.12, 'creatinine'],
  [/urea nitrogen|\bbun\b/, 28.014, 'urea nitrogen'],
  [/\burea\b/, 60.056, 'urea'],
  [/uric acid|urate/, 168.11, 'uric acid'],
  [/bilirubin/, 584.66, 'bilirubin'],
  [/calcium/, 40.078, 'calcium'],
  [/phosph/, 30.974, 'phosphorus'],
  [/magnesium/, 24.305, 'magnesium'],
  [/lactate/, 89.07, 'lactate'],
  [/ethanol|alcohol/, 46.07, 'ethanol'],
];

/**
 * Converts between dimensions where clinical practice does: Celsius and Fahrenheit, kPa and mmHg, mmol/L and mg/dL of a
 * substance that the texts name, HbA1c in % (NGSP) and mmol/mol (IFCC master equation). Null when no rule applies.
 */
export function convertMeasure(from: Measure, to: Unit, substances: string): Converted | null {
  const unit = from.unit;
  if (unit === null) return null;
  const map = (convert: (value: number) => number, rule: string): Converted => ({
    low: convert(from.low),
    high: convert(from.high),
    rule,
  });
  const pair = `${unit.dimension} > ${to.dimension}`;
  if (pair === 'degF > degC') return map((value) => ((value - 32) * 5) / 9, '(°F - 32) x 5/9');
  if (pair === 'degC > degF') return map((value) => (value * 9) / 5 + 32, '°C x 9/5 + 32');
  if (pair === 'kPa > mmHg') return map((value) => value * 7.50062, '1 kPa = 7.50062 mmHg');
  if (pair === 'mmHg > kPa') return map((value) => value / 7.50062, '1 kPa = 7.50062 mmHg');
  if (pair === 'cmH2O > mmHg') return map((value) => value * 0.735559, '1 cmH2O = 0.735559 mmHg');
  const namesHbA1c = /hba1c|glycated|glycosylated|a1c/.test(substances);
  if (pair === 'mol/mol > %' && namesHbA1c)
    return map((value) => value * unit.factor * 1000 * 0.09148 + 2.152, 'NGSP % = 0.09148 x IFCC + 2.152');
  if (pair === '% > mol/mol' && namesHbA1c)
    return map((value) => (value - 2.152) / 0.09148 / (to.factor * 1000), 'NGSP % = 0.09148 x IFCC + 2.152');
  const substance = molarMasses.find(([name, mass]) => mass > 0 && name.test(substances));
  if (substance === undefined) return null;
  const [, mass, name] = substance;
  const rule = `${name}, ${mass} g/mol`;
  if (pair === 'g/l > mol/l') return map((value) => (value * unit.factor) / mass / to.factor, rule);
  if (pair === 'mol/l > g/l') return map((value) => (value * unit.factor * mass) / to.factor, rule);
  return null;
}
