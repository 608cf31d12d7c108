'use server';

import { z } from 'zod';
import { AppError } from '@/lib/app-error';
import { authorised } from '../../authorise';
import { recordAudit } from '../../services/identity';

const input = z.object({ threshold: z.number().min(0).max(1).nullable() });

export type Chosen = { readonly ok: true } | { readonly ok: false; readonly message: string };

/** Saves the threshold of this deployment; it holds from the next question on. Null goes back to the default. */
export async function chooseThreshold(sent: unknown): Promise<Chosen> {
  try {
    const { records, person, settings } = await authorised('admin');
    const choice = input.safeParse(sent);
    if (!choice.success) throw new AppError('bad-input', 'Choose a threshold between 0 and 1.');
    if (settings.declineBelow !== null)
      throw new AppError(
        'conflict',
        'ALMANAC_DECLINE_BELOW is set for this server and goes before any choice here.',
      );
    const { threshold } = choice.data;
    await records.saveDeclineThreshold({ threshold, chosenBy: person.name });
    await recordAudit({ personId: person.id, action: 'threshold-chosen', details: { threshold } });
    return { ok: true };
  } catch (error) {
    if (error instanceof AppError) return { ok: false, message: error.message };
    throw error;
  }
}
