import { allCaps } from './attacks/all-caps';
import type { DocumentAttack, QuestionAttack } from './attacks/attack';
import { documentInstructions } from './attacks/document-instructions';
import { falsePremise } from './attacks/false-premise';
import { hiddenText } from './attacks/hidden-text';
import { ignoreRules } from './attacks/ignore-rules';
import { inventCitation } from './attacks/invent-citation';
import { leadingAnswer } from './attacks/leading-answer';
import { pasteSevenPages, pasteThirtyPages } from './attacks/long-paste';
import { lookAlikes } from './attacks/look-alikes';
import { neighbourIllness } from './attacks/neighbour-illness';
import { otherSense } from './attacks/other-sense';
import { typingErrors } from './attacks/typing-errors';
import { zeroWidth } from './attacks/zero-width';

export const questionAttacks: readonly QuestionAttack[] = [
  neighbourIllness,
  otherSense,
  falsePremise,
  ignoreRules,
  inventCitation,
  leadingAnswer,
  typingErrors,
  allCaps,
  pasteSevenPages,
  pasteThirtyPages,
];

export const documentAttacks: readonly DocumentAttack[] = [
  documentInstructions,
  hiddenText,
  zeroWidth,
  lookAlikes,
];
