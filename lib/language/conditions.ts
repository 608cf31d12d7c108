import { termFinder } from './find-terms';

/** Finds conditions that guidelines divide people by, in a folded lower-case text. */
export const findConditions = termFinder(`
diabetes: diabetes, diabetic, diabetics, t2dm, t1dm, type 1 diabetes, type 2 diabetes
chronic kidney disease: chronic kidney disease, ckd, kidney disease, renal disease, renal impairment, kidney impairment, renal failure, kidney failure
dialysis: dialysis, haemodialysis, hemodialysis
transplant: transplant, transplantation, transplant recipient, transplant recipients
heart failure: heart failure, hfref, hfpef, cardiac failure
coronary disease: coronary disease, coronary heart disease, coronary artery disease, ischaemic heart disease, ischemic heart disease, myocardial infarction, angina
stroke: stroke, transient ischemic attack, transient ischaemic attack, tia
atrial fibrillation: atrial fibrillation, af
copd: copd, chronic obstructive pulmonary disease
asthma: asthma, asthmatic
liver disease: cirrhosis, cirrhotic, liver disease, hepatic impairment, liver failure
hiv: hiv, people living with hiv
cancer: cancer, malignancy, malignancies, active cancer
sepsis: sepsis, septic shock
gout: gout
epilepsy: epilepsy
dementia: dementia, cognitive impairment
frailty: frail, frailty, limited lifespan, limited life expectancy
bleeding: active bleeding, bleeding
immunosuppression: immunosuppressed, immunocompromised, immunosuppression
penicillin allergy: penicillin allergy, allergic to penicillin, penicillin hypersensitivity
postural hypotension: postural hypotension, orthostatic hypotension
`);
