import type { DeclineThreshold } from '../../services/decline-threshold';
import { momentText } from '../../marks/moment';

/** `12.3 %`, or a dash where there is nothing to share. */
export function percent(share: number | null): string {
  return share === null ? '–' : `${(100 * share).toFixed(1)} %`;
}

/** What holds now and who said so, in one or two sentences. */
export function inForceWords(inForce: DeclineThreshold, defaultThreshold: number): string {
  switch (inForce.setBy) {
    case 'environment':
      return `In force: ${inForce.threshold.toFixed(2)}, set by ALMANAC_DECLINE_BELOW in this server’s environment. It goes before any choice made here; unset it to choose on this page.`;
    case 'person':
      return `In force: ${inForce.threshold.toFixed(2)}, chosen by ${inForce.chosenBy} on ${momentText(inForce.chosenAt)}.`;
    case 'default':
      return `In force: the default. It declines below ${defaultThreshold.toFixed(2)}, and also where retrieval finds its evidence insufficient, without asking the model. A threshold chosen here replaces both.`;
  }
}
