/** What came of something a person did; `link` is for copying, `secret` is told once. */
export type Outcome =
  | { readonly ok: true; readonly message?: string; readonly link?: string; readonly secret?: string }
  | { readonly ok: false; readonly message: string };
