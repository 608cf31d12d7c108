import { z } from 'zod';
import { AppError } from '@/lib/app-error';
import type { ReleaseId } from '@/lib/evidence/ids';
import { asPersonId } from '@/lib/identity/person';
import { questionKinds } from '@/lib/panel/study/protocol';
import { axisKinds } from '@/lib/panel/study/rubric';
import { asArmId, asAxisId, asScoreKey, asStudyId, asStudyQuestionId } from '@/lib/panel/study/study-ids';

const words = (most: number) =>
  z
    .string()
    .max(most, { error: `A text has more than ${most.toLocaleString('en')} characters.` })
    .transform((text) => text.replace(/\p{Cc}(?<![\n\t])/gu, ' ').trim());

const id = z.string().regex(/^[\w-]{1,64}$/, { error: 'An id is not valid.' });
const studyId = id.transform(asStudyId);
const questionId = id.transform(asStudyQuestionId);
const armId = id.transform(asArmId);
const axisId = id.transform(asAxisId);
const personId = z.string().min(1).max(64).transform(asPersonId);

const questions = z.object({
  title: words(200),
  questions: z
    .array(
      z.object({
        id: questionId,
        text: words(4_000).pipe(z.string().min(3, { error: 'A question is empty: write it, or remove it.' })),
        specialty: words(80)
          .transform((text) => (text === '' ? null : text))
          .nullable(),
        kind: z.enum(questionKinds),
        statements: z
          .array(z.object({ text: words(1_000), importance: z.enum(['must-have', 'nice-to-have']) }))
          .max(60),
        points: z
          .array(
            z.object({
              text: words(1_000),
              points: z
                .number()
                .int()
                .min(-100)
                .max(100)
                .refine((points) => points !== 0, { error: 'A point counts 0.' }),
            }),
          )
          .max(60),
        source: z.enum(['typed', 'csv', 'history']),
      }),
    )
    .max(2_000, { error: 'A study has at most 2,000 questions.' }),
  references: z.array(z.object({ questionId, text: words(20_000) })).max(2_000),
});

const arms = z.object({
  arms: z
    .array(
      z.object({
        id: armId,
        name: words(80),
        source: z.enum(['model', 'reference']),
        model: words(200)
          .pipe(
            z.string().regex(/^(?:|extractive|(?:openai-compatible|openai|anthropic):\S+)$/, {
              error: 'A model is “extractive” or “provider:model”, for example “openai:gpt-5”.',
            }),
          )
          .transform((text) => (text === '' ? null : text))
          .nullable(),
        prompt: words(20_000)
          .transform((text) => (text === '' ? null : text))
          .nullable(),
        releaseId: z
          .string()
          .max(128)
          .transform((text) => (text === '' ? null : (text as ReleaseId)))
          .nullable(),
        retrieval: z.boolean(),
        citationsShown: z.boolean(),
        failedClaimsShown: z.boolean().default(false),
        referenceAnswers: z
          .array(z.object({ questionId, text: words(20_000), writtenBy: personId.nullable() }))
          .max(2_000),
      }),
    )
    .max(12, { error: 'A study has at most 12 arms.' }),
});

const rubric = z.object({
  rubric: z.object({
    id,
    name: words(200),
    instructions: words(10_000),
    pairwise: z.boolean(),
    axes: z
      .array(
        z.object({
          id: axisId,
          name: words(120),
          question: words(1_000),
          kind: z.enum(axisKinds),
          levels: z
            .array(
              z.object({
                value: z.number({ error: 'A level needs a number.' }).min(-100).max(100),
                label: words(120),
                anchor: words(1_000),
                example: words(2_000),
              }),
            )
            .max(12, { error: 'An axis has at most 12 levels.' }),
          higherIsBetter: z.boolean(),
          unsafeAtOrBelow: z.number().nullable(),
          unsafeAtOrAbove: z.number().nullable(),
        }),
      )
      .max(20, { error: 'A rubric has at most 20 axes.' }),
  }),
});

const raters = z.object({
  raters: z.array(personId).max(200),
  ratersPerItem: z.number({ error: 'Say how many raters see each item.' }).int().min(1).max(50),
  repeats: z
    .number({ error: 'Say which share of items comes back.' })
    .min(0)
    .max(0.5, { error: 'At most half of the items come back.' }),
  seed: z
    .number({ error: 'The seed is a whole number.' })
    .int({ error: 'The seed is a whole number.' })
    .min(0)
    .max(4_294_967_295),
  passMark: z
    .number({ error: 'The pass mark is a share.' })
    .min(0)
    .max(1, { error: 'The pass mark is at most all expected scores.' }),
  qualification: z
    .array(
      z.object({
        id: questionId,
        question: words(4_000),
        answer: words(20_000),
        explanation: words(4_000),
        expected: z
          .array(
            z.object({
              key: z.string().max(80).transform(asScoreKey),
              least: z.number(),
              most: z.number(),
            }),
          )
          .max(40),
      }),
    )
    .max(40),
});

const plan = z.object({
  purpose: words(4_000),
  analysisPlan: words(20_000),
  hypotheses: z
    .array(
      z.object({
        text: words(1_000),
        axisId: axisId.nullable(),
        armId,
        baselineId: armId,
        primary: z.boolean(),
      }),
    )
    .max(60),
  adjudication: z.object({
    distance: z.number().min(0).max(100).nullable(),
    by: z.enum(['third-rater', 'delphi']),
  }),
});

const stepInput = z.object({
  studyId,
  revision: z.number().int().min(1),
  part: z.discriminatedUnion('step', [
    questions.extend({ step: z.literal('questions') }),
    arms.extend({ step: z.literal('arms') }),
    rubric.extend({ step: z.literal('rubric') }),
    raters.extend({ step: z.literal('raters') }),
    plan.extend({ step: z.literal('plan') }),
  ]),
});

export type StepInput = z.output<typeof stepInput>;
export type StepPart = z.input<typeof stepInput>['part'];

const amendInput = plan.extend({
  studyId,
  revision: z.number().int().min(1),
  title: words(200),
  raters: z.array(personId).max(200),
  reason: words(4_000),
});

const newStudyInput = z.object({
  title: words(200).pipe(z.string().min(3, { error: 'Give the study a title of at least three letters.' })),
  purpose: words(4_000),
  rubricId: id,
});

/** @throws AppError `bad-input` with the first fault as a sentence. */
function reader<Output>(schema: z.ZodType<Output>) {
  return (input: unknown): Output => {
    const parsed = schema.safeParse(input);
    if (parsed.success) return parsed.data;
    throw new AppError('bad-input', parsed.error.issues[0]?.message ?? 'The form is not valid.');
  };
}

export const readStep = reader(stepInput);
export const readAmendment = reader(amendInput);
export const readNewStudy = reader(newStudyInput);
export const readStudyId = reader(studyId);
