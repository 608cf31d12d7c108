export type SignedIn = { readonly ok: true } | { readonly ok: false; readonly message: string };

/** Signs in through the route, which counts attempts. The same words whether the account exists or not. */
export async function signIn(email: string, password: string): Promise<SignedIn> {
  const response = await post('/api/auth/sign-in/email', { email, password });
  if (response === null) return { ok: false, message: 'The server cannot be reached. Try again.' };
  if (response.ok) return { ok: true };
  if (response.status === 429) {
    return {
      ok: false,
      message: 'Too many attempts. Wait 15 minutes, or ask an admin for a new password link.',
    };
  }
  if (response.status >= 500) return { ok: false, message: 'The server cannot sign you in at the moment.' };
  return { ok: false, message: 'The e-mail address or the password is not right.' };
}

/** The address where single sign-on begins, or null when it cannot begin. */
export async function beginSingleSignOn(to: string): Promise<string | null> {
  const response = await post('/api/auth/sign-in/social', {
    provider: 'oidc',
    callbackURL: to,
    errorCallbackURL: '/sign-in',
  });
  if (response?.ok !== true) return null;
  const { url } = (await response.json()) as { readonly url?: unknown };
  return typeof url === 'string' ? url : null;
}

/** Ends the session; the address to go to. */
export async function signOut(): Promise<string> {
  await post('/api/auth/sign-out', {});
  return '/sign-in';
}

async function post(path: string, body: unknown): Promise<Response | null> {
  try {
    return await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  } catch {
    return null;
  }
}
