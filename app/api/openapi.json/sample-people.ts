import type { OneTimeLink } from '@/lib/identity/one-time-links';
import type { inviteSomebody } from '../../people/invite-somebody';

export const sampleInvitation: OneTimeLink = {
  id: 'l1',
  kind: 'invitation',
  email: null,
  roles: ['rater'],
  personId: null,
  createdAt: '2026-01-02T03:04:05.000Z',
  expiresAt: '2026-01-09T03:04:05.000Z',
};

export const sampleInvited: Awaited<ReturnType<typeof inviteSomebody>> = {
  id: 'l1',
  path: '/join/x',
  roles: ['rater'],
  email: null,
  expiresAt: '2026-01-09T03:04:05.000Z',
  mailed: false,
};
