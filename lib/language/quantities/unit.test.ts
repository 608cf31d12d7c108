import { UcumLhcUtils } from '@lhncbc/ucum-lhc';
import { describe, expect, it } from 'vitest';
import { atomAt } from './unit';

/** Our spelling, UCUM's code, and the UCUM code of the base unit that our factor counts. */
const pairs: readonly (readonly [string, string, string])[] = [
  ['kg', 'kg', 'g'],
  ['mg', 'mg', 'g'],
  ['mcg', 'ug', 'g'],
  ['ng', 'ng', 'g'],
  ['lb', '[lb_av]', 'g'],
  ['dl', 'dL', 'L'],
  ['ml', 'mL', 'L'],
  ['μl', 'uL', 'L'],
  ['mm3', 'mm3', 'L'],
  ['cm', 'cm', 'm'],
  ['mm', 'mm', 'm'],
  ['inch', '[in_i]', 'm'],
  ['ft', '[ft_i]', 'm'],
  ['min', 'min', 's'],
  ['h', 'h', 's'],
  ['day', 'd', 's'],
  ['week', 'wk', 's'],
  ['mmol', 'mmol', 'mol'],
  ['μmol', 'umol', 'mol'],
  ['kcal', 'kcal', 'J'],
];

describe('units', () => {
  it.each(pairs)('converts %s as UCUM converts %s', (spelling, code, base) => {
    const result = UcumLhcUtils.getInstance().convertUnitTo(code, 1, base);
    const factor = atomAt(spelling, 0)?.factor ?? Number.NaN;
    expect(Math.abs(factor / Number(result.toVal) - 1)).toBeLessThan(1e-9);
  });
});
