import { join } from 'node:path';
import { z } from 'zod';

const optionalText = z
  .string()
  .trim()
  .optional()
  .transform((value) => (value === '' || value === undefined ? null : value));

export const corpusVariables = {
  ALMANAC_CORPUS: optionalText,
  ALMANAC_S3_ENDPOINT: optionalText.refine((value) => value === null || /^https?:\/\/[^/]+\/?$/.test(value), {
    message: 'must be an address such as https://storage.example',
  }),
  ALMANAC_S3_REGION: optionalText,
  ALMANAC_S3_KEY_ID: optionalText,
  ALMANAC_S3_SECRET: optionalText,
  ALMANAC_S3_ALLOW_HTTP: optionalText.pipe(z.enum(['0', '1']).nullable()),
};

/** Where the library lies, with the options of its object storage as LanceDB names them. */
export interface CorpusSettings {
  readonly uri: string;
  readonly storage: Readonly<Record<string, string>>;
}

type CorpusEnvironment = {
  readonly [name in keyof typeof corpusVariables]: z.output<(typeof corpusVariables)[name]>;
};

/** @throws Error with a sentence that names variables, never their values. */
export function corpusSettings(env: CorpusEnvironment, dataFolder: string): CorpusSettings {
  const { ALMANAC_S3_KEY_ID: keyId, ALMANAC_S3_SECRET: secret, ALMANAC_S3_ENDPOINT: endpoint } = env;
  if ((keyId === null) !== (secret === null))
    throw new Error('ALMANAC_S3_KEY_ID and ALMANAC_S3_SECRET: one needs the other');
  const allowHttp = env.ALMANAC_S3_ALLOW_HTTP === '1';
  if (endpoint?.startsWith('http:') === true && !allowHttp)
    throw new Error('ALMANAC_S3_ENDPOINT: is not encrypted; ALMANAC_S3_ALLOW_HTTP=1 allows that');
  if (env.ALMANAC_CORPUS !== null && /^[a-z][a-z0-9+.-]*:\/\/[^/]*@/i.test(env.ALMANAC_CORPUS))
    throw new Error(
      'ALMANAC_CORPUS: must hold no keys; ALMANAC_S3_KEY_ID and ALMANAC_S3_SECRET are for them',
    );
  const options = {
    endpoint,
    region: env.ALMANAC_S3_REGION,
    access_key_id: keyId,
    secret_access_key: secret,
    allow_http: allowHttp ? 'true' : null,
  };
  const named = Object.entries(options).filter((option): option is [string, string] => option[1] !== null);
  return {
    uri: env.ALMANAC_CORPUS ?? join(dataFolder, 'corpus'),
    storage: Object.fromEntries(named),
  };
}
