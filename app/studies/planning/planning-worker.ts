import { agreementWidth } from '@/lib/panel/planning/agreement-width';
import type { AgreementPlan } from '@/lib/panel/planning/agreement-width';
import { questionsNeeded } from '@/lib/panel/planning/questions-needed';
import { simulatePower } from '@/lib/panel/planning/simulate-power';
import type { StudyPlan } from '@/lib/panel/planning/study-plan';

export type PlanningTask =
  | {
      readonly kind: 'questions';
      readonly plan: StudyPlan;
      readonly alpha: number;
      readonly target: number;
    }
  | { readonly kind: 'power'; readonly plan: StudyPlan; readonly alpha: number; readonly questions: number }
  | { readonly kind: 'agreement'; readonly plan: AgreementPlan };

/** Draws by the hundred take seconds: they run beside the page. */
self.onmessage = ({ data }: MessageEvent<PlanningTask>) => {
  self.postMessage(answer(data));
};

function answer(task: PlanningTask) {
  switch (task.kind) {
    case 'questions':
      return questionsNeeded(task.plan, {
        alpha: task.alpha,
        target: task.target,
        most: 1024,
        simulations: 300,
      });
    case 'power':
      return simulatePower(task.plan, task.questions, { alpha: task.alpha });
    case 'agreement':
      return agreementWidth(task.plan);
  }
}
