/** What the question is, before any retrieval. A value, never an exception. */
export interface Triage {
  readonly notice: NoticeKind | null;
}

export type NoticeKind = 'emergency' | 'self-harm';

const selfHarm =
  /\b(?:suicid\w*|kill(?:ing)? (?:my|him|her|them)sel(?:f|ves)|self[- ]harm\w*|end(?:ing)? (?:my|his|her|their) life|(?:want|wants|wish|wishes) to die|better off dead|cutting (?:my|him|her|them)sel(?:f|ves))\b/i;

const emergency =
  /\b(?:not breathing|stopped breathing|can(?:no|')?t breathe|unresponsive|unconscious|collapsed?|no pulse|choking|cardiac arrest|anaphyla\w+|(?:having|has|have) (?:a |an )?(?:seizure|stroke|heart attack)|(?:crushing|severe|sudden) chest pain|massive (?:bleed\w*|haemorrhage|hemorrhage)|overdos\w+|status epilepticus|right now|call (?:911|999|112))\b/i;

/** Words for people; local numbers differ, so none is given. */
export const noticeText: Readonly<Record<NoticeKind, string>> = {
  emergency:
    'If this is happening now, call your local emergency number or resuscitation team first. This page quotes guidelines; it does not watch over a patient.',
  'self-harm':
    'If somebody may harm themselves now, do not leave them alone and call your local emergency number or crisis line first. This page quotes guidelines; it cannot assess a person.',
};

/** Recognises wording of emergencies and self-harm, whoever it is about; the question is answered all the same. */
export function triageQuestion(question: string): Triage {
  if (selfHarm.test(question)) return { notice: 'self-harm' };
  return { notice: emergency.test(question) ? 'emergency' : null };
}
