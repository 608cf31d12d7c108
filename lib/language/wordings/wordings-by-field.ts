import { anaesthesiaAndIntensiveCare } from './anaesthesia-and-intensive-care';
import { blood } from './blood';
import { cancerAndPalliativeCare } from './cancer-and-palliative-care';
import { chest } from './chest';
import { children } from './children';
import { cliniciansAsk } from './clinicians-ask';
import { earsNoseThroatAndEyes } from './ears-nose-throat-and-eyes';
import { emergenciesAndPoisons } from './emergencies-and-poisons';
import { gutAndLiver } from './gut-and-liver';
import { heartAndVessels } from './heart-and-vessels';
import { hormonesAndMetabolism } from './hormones-and-metabolism';
import { infectionsAndVaccines } from './infections-and-vaccines';
import { jointsAndBones } from './joints-and-bones';
import { kidneysAndBladder } from './kidneys-and-bladder';
import { mindAndAddiction } from './mind-and-addiction';
import { mouth } from './mouth';
import { nervesAndBrain } from './nerves-and-brain';
import { notes } from './notes';
import { nutritionAndActivity } from './nutrition-and-activity';
import { publicHealth } from './public-health';
import { skin } from './skin';
import { surgeryAndWounds } from './surgery-and-wounds';
import { testsAndImages } from './tests-and-images';
import { womenAndPregnancy } from './women-and-pregnancy';

/** Wordings of each field. */
export const wordingsByField: readonly string[] = [
  anaesthesiaAndIntensiveCare,
  blood,
  cancerAndPalliativeCare,
  chest,
  children,
  cliniciansAsk,
  earsNoseThroatAndEyes,
  emergenciesAndPoisons,
  gutAndLiver,
  heartAndVessels,
  hormonesAndMetabolism,
  infectionsAndVaccines,
  jointsAndBones,
  kidneysAndBladder,
  mindAndAddiction,
  mouth,
  nervesAndBrain,
  notes,
  nutritionAndActivity,
  publicHealth,
  skin,
  surgeryAndWounds,
  testsAndImages,
  womenAndPregnancy,
];
