/*
 * Words addressed to a language model instead of a reader. Such a passage is kept out of the index: nobody looks for it, and
 * a model should never be shown it as evidence.
 */

const TO_A_MODEL: readonly RegExp[] = [
  /\b(?:ignore|disregard|forget|override)\b[^.\n]{0,40}\b(?:instructions?|prompts?|your rules|the rules above)\b/i,
  /\byou are (?:now )?(?:an? )?(?:helpful )?(?:AI\b|language model|chat ?bot|AI assistant|assistant\b)/i,
  /\bas an? (?:AI (?:language model|assistant|model)|(?:large )?language model)\b/i,
  /\b(?:notes?|messages?|instructions?) (?:to|for) (?:the|any|an?) (?:AI|assistant|(?:large )?language model|chat ?bot|model)\b/i,
  /\bsystem prompt\b|<\|(?:im_start|system|user)\|?>|\[\/?INST\]/i,
];

/** The words of a text that address a language model, or null. */
export const instructionIn = (text: string): string | null => {
  for (const pattern of TO_A_MODEL) {
    const found = pattern.exec(text);
    if (found !== null) return found[0];
  }
  return null;
};
