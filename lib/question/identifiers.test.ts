import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findIdentifiers, kindsInWords, redact } from './identifiers';

const found = (text: string) =>
  findIdentifiers(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
const redacted = (text: string) => redact(text, findIdentifiers(text));

describe('identifiers in a question', () => {
  it.each([
    [
      'John Smith, DOB 12/03/1957, has AF. Which anticoagulant?',
      '[name], [date of birth], has AF. Which anticoagulant?',
    ],
    ['SMITH, John (date of birth: 12 March 1957) BP 160/90', '[name] ([date of birth]) BP 160/90'],
    ['Mrs Jones is 78 with eGFR 28: apixaban dose?', '[name] is 78 with eGFR 28: apixaban dose?'],
    ['Can Mr. O’Brien take ibuprofen with warfarin?', 'Can [name] take ibuprofen with warfarin?'],
    ['Ms Fatima al-Hassan, 34, pregnant with a UTI', '[name], 34, pregnant with a UTI'],
    ['MRS PATEL IS 60 WITH ASTHMA', '[name] IS 60 WITH ASTHMA'],
    ['mrs patel is 60 with asthma', '[name] is 60 with asthma'],
    ['my patient Maria Garcia has shingles', 'my patient [name] has shingles'],
    ['Patient name: Xiomara Quispe. Target BP?', 'Patient name: [name]. Target BP?'],
    ['a man called Tadeusz Nowak with gout', 'a man called [name] with gout'],
    ['Elena Petrova 12/03/1957 needs a statin?', '[name] [date of birth] needs a statin?'],
    ['72M born on 3 May 1952 with COPD', '72M [date of birth] with COPD'],
    ['d.o.b. 1957-03-12, gout, which drug?', '[date of birth], gout, which drug?'],
    ['MRN 00482913: sepsis, which antibiotic?', '[record number]: sepsis, which antibiotic?'],
    ['Hospital number AB123456, cellulitis', '[record number], cellulitis'],
    ['NHS 943 476 5919, chest pain, aspirin dose?', '[national id], chest pain, aspirin dose?'],
    ['9434765919 has hypertension', '[national id] has hypertension'],
    ['SSN 219-09-9999 with gout', '[national id] with gout'],
    ['DNI 12345678Z con asma', 'DNI [national id] con asma'],
    ['RSSMRA57C12H501X has asthma', '[national id] has asthma'],
    ['811218-9876 has asthma', '[national id] has asthma'],
    ['call her on 020 7946 0958 about the INR', 'call her on [phone number] about the INR'],
    ['+44 7700 900123 wants a statin', '[phone number] wants a statin'],
    ['phone (555) 234-9876, needs insulin advice', '[phone number], needs insulin advice'],
    ['reach him at 555-234-9876 re gout', 'reach him at [phone number] re gout'],
    ['send to jane.doe@example.org: metformin dose?', 'send to [e-mail address]: metformin dose?'],
    ['lives at 14 Acacia Avenue, needs oxygen?', 'lives at [address], needs oxygen?'],
    ['221b Baker Street, NW1 6XE, opioid overdose', '[address], [postcode], opioid overdose'],
    ['from K1A 0B1 with asthma', 'from [postcode] with asthma'],
  ])('%s', (question, without) => {
    expect(redacted(question)).toBe(without);
    expect(found(without)).toEqual([]);
  });

  it('names the kinds once each, never the values', () => {
    const identifiers = findIdentifiers('John Smith, DOB 12/03/1957, and Mary Brown, jane@example.org');
    expect(kindsInWords(identifiers)).toBe('a name, a date of birth and an e-mail address');
  });

  it.each(
    `What is the dose of amoxicillin 500 mg three times daily for 5 to 7 days?
BP 160/100 in a 52-year-old, what target?
NICE NG136 target for people over 80?
NICE guideline of 12/03/2019 on hypertension: step 2?
What changed in the guideline published on 12 March 2019?
Mr Crohn is not a patient, but is azathioprine used in Crohn's disease?
Does the Wells score apply in pregnancy?
Child-Pugh B cirrhosis: paracetamol dose?
Ramsay Hunt syndrome: aciclovir dose?
Charles Bonnet syndrome, any treatment?
Graham Steell murmur and PH work-up
Austin Flint murmur: which valve?
Simon Broome criteria for familial hypercholesterolaemia
Guillain-Barré: IVIG 0.4 g/kg for 5 days?
MR imaging in MS relapse?
MR angiography for stroke within 4.5 hours?
mr severe with EF 35%, surgery?
MS patient on 40 mg glatiramer, pregnant
mrs 3 after thrombectomy, aspirin?
Na 128, K 5.6, Cr 180, urea 12, eGFR 28
platelets 150-400, WBC 4.0-11.0, CRP 5-10
heparin 5000 units every 8 hours vs enoxaparin 40 mg
titrate 250-500-1000 mg weekly?
insulin 0.1 units/kg/h after 10 000 units?
levothyroxine 100-150 mcg, TSH 0.5-4.5
Vitamin B12 1000 mcg, vitamin D3 5000 IU
D3 5MG or B12 1MG daily?
T4 3.5 pmol/L, TSH 12: treat?
T4N1M0 or T2 N0 tumour, neoadjuvant?
S1 2ND heart sound split?
NCT01234567 and PMID 12345678: what was the dose?
doi 10.1056/NEJMoa1511939 says systolic below 120?
SPRINT trial of 9361 people: target 120?
Baby born at 34 weeks, birth weight 2100 g: vitamin K dose?
A child born 12 days ago with fever 38.5
6yo 20 kg: prednisolone 1-2 mg/kg?
24/7 monitoring, 12/24 ECG, 3/52 of doxycycline
Started 03/05/2025, LMP 12/03/2025: gestation?
2 illegal street drugs and 3 recent road traffic accidents
St John's wort with apixaban?
John Cunningham virus risk on natalizumab
Martin Bell syndrome screening
Hib, MenACWY, PCV13 at 2, 4, 6 months
HbA1c 58 mmol/mol (7.5 %), what next?
H1N1, COVID-19, HPV-16: isolation?
Parkinson patient with nausea: domperidone?
patient with Type 2 Diabetes and Chronic Kidney Disease
Patient Health Questionnaire 9 score 15: SSRI?
What does the American Heart Association say about aspirin?
WHAT IS THE DOSE OF ADRENALINE IN ANAPHYLAXIS?
ACC/AHA 2017 versus ESC 2024 in a 70-year-old, 130/80?
ARDS: tidal volume 6 ml/kg, plateau below 30, PEEP 5-10-15?
Case 2: a 45 year old, record 3 seizures, chart 4 fits
apixaban 2.5 mg if 2 of: age 80, weight 60 kg, creatinine 133
1234567890 colony forming units?
Is a programme called Stress Free of use in PTSD?
Call for help, then 999 or 112?
Rate 300-150-100-75-60-50 on ECG`.split('\n'),
  )('leaves alone: %s', (question) => {
    expect(found(question)).toEqual([]);
  });

  it.each(['starter-library', 'starter-library-second'])('finds none in the questions of %s', (name) => {
    const lines = readFileSync(`eval/questions/${name}.jsonl`, 'utf8').trim().split('\n');
    const questions = lines.map((line) => (JSON.parse(line) as { readonly text: string }).text);
    expect(questions.flatMap(found)).toEqual([]);
  });
});
