/** What a guideline sets targets and thresholds for. */
export interface Measurand {
  readonly name: string;
  readonly named: RegExp;
  readonly dimensions: readonly string[];
  /** Share of the larger value up to which two bounds are one: 129 and 130 mmHg are no disagreement. */
  readonly tolerance: number;
}

/** Read in a folded lower-case text; of two numbers with a slash the first counts. */
export const measurands: readonly Measurand[] = [
  {
    name: 'systolic blood pressure',
    named: /\b(?:blood pressures?|s?bp|systolic|hypertensi(?:on|ve)|antihypertensives?)\b/,
    dimensions: ['mmHg'],
    tolerance: 0.02,
  },
  {
    name: 'LDL cholesterol',
    named: /\bldl(?:-c)?\b/,
    dimensions: ['mol/l', 'g/l'],
    tolerance: 0.04,
  },
  {
    name: 'HbA1c',
    named: /\b(?:hba1c|a1c|glycated h\w+)\b/,
    dimensions: ['%', 'mol/mol'],
    tolerance: 0.02,
  },
  {
    name: 'haemoglobin',
    named: /\b(?:ha?emoglobin|hb|transfus\w+)\b/,
    dimensions: ['g/l'],
    tolerance: 0.02,
  },
  {
    name: 'oxygen saturation',
    named: /\b(?:oxygen saturations?|saturations?|spo2|sao2)\b/,
    dimensions: ['%'],
    tolerance: 0.005,
  },
  { name: 'serum urate', named: /\b(?:urate|uric acid)\b/, dimensions: ['mol/l', 'g/l'], tolerance: 0.04 },
  { name: 'body mass index', named: /\b(?:bmi|body mass index)\b/, dimensions: ['g/m2'], tolerance: 0.02 },
];
