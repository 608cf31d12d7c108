import { describe, expect, it } from 'vitest';
import { drugClasses, drugNames, findDrugs, genericName, isSameOrWithin } from './drugs';

const names = (text: string): readonly string[] => findDrugs(text).map(({ name }) => name);

describe('findDrugs', () => {
  it('finds generic, brand and other names as the generic', () => {
    expect(names('Give Lasix or frusemide, then acetaminophen (Tylenol).')).toEqual([
      'furosemide',
      'furosemide',
      'paracetamol',
      'paracetamol',
    ]);
  });

  it('takes the longest name and reads hyphen, slash and space alike', () => {
    expect(names('amoxicillin/clavulanate, Amoxicillin-clavulanate, TMP-SMX')).toEqual([
      'amoxicillin-clavulanate',
      'amoxicillin-clavulanate',
      'trimethoprim-sulfamethoxazole',
    ]);
  });

  it('finds classes in the plural and acronyms in capitals only', () => {
    expect(names('ACE inhibitors, ARBs and PPIs; the art of medicine')).toEqual([
      'ace inhibitor',
      'arb',
      'proton pump inhibitor',
    ]);
  });

  it('knows a drug outside the lexicon by its INN stem', () => {
    expect(findDrugs('Start fictopril')[0]).toMatchObject({
      name: 'fictopril',
      classes: ['ace inhibitor', 'renin-angiotensin inhibitor'],
    });
  });

  it('gives offsets that slice to the name', () => {
    const text = 'Then insulin glargine 10 units';
    const [found] = findDrugs(text);
    expect(text.slice(found?.start, found?.end)).toBe('insulin glargine');
  });

  it('does not take everyday words for drugs', () => {
    expect(
      names('Patients with high cholesterol should see a doctor in the morning and drink fluid.'),
    ).toEqual([]);
  });
});

describe('names and classes', () => {
  it('answers generic names, spellings and classes with ancestors', () => {
    expect(genericName('Ventolin')).toBe('salbutamol');
    expect(drugNames('salbutamol')).toContain('albuterol');
    expect(drugClasses('cefixime')).toEqual(['cephalosporin', 'beta-lactam', 'antibiotic']);
  });

  it('relates a drug to its class', () => {
    const [drug, family, other] = findDrugs('ramipril, an ACE inhibitor, not losartan');
    expect(drug && family && isSameOrWithin(drug, family)).toBe(true);
    expect(drug && other && isSameOrWithin(drug, other)).toBe(false);
  });
});
