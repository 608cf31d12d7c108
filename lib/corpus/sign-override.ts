import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '../app-error';
import { overrideStatement, type GateOverride, type GateReport } from '../evaluation/gate-report';

const KEY_BYTES = 32;

/** Where an installation's key is: its secret, where it has one, else a file of its data folder. */
export interface SigningPlace {
  readonly dataFolder: string;
  /** The same on all servers of an installation; null where there is none. */
  readonly secret: string | null;
}

const keyOfSecret = (secret: string): Buffer =>
  createHmac('sha256', secret).update('almanac gate override').digest();

/** The key in the data folder, made when it is first needed. */
const keyOfFolder = async (dataFolder: string): Promise<Buffer> => {
  const path = join(dataFolder, 'signing-key');
  await mkdir(dataFolder, { recursive: true });
  await writeFile(path, randomBytes(KEY_BYTES).toString('hex'), { flag: 'wx', mode: 0o600 }).catch(
    (cause: unknown) => {
      if (!(cause instanceof Error && 'code' in cause && cause.code === 'EEXIST')) throw cause;
    },
  );
  return Buffer.from((await readFile(path, 'utf8')).trim(), 'hex');
};

/** Answers for a report's findings: the release may go live, and it stays written who wanted that and why. */
export const signOverride = async (
  report: GateReport,
  said: Omit<GateOverride, 'signature'>,
  { secret, dataFolder }: SigningPlace,
): Promise<GateReport> => {
  if (said.why.trim() === '') throw new AppError('bad-input', 'An override needs a reason.');
  const statement = overrideStatement(report, said);
  const key = secret === null ? await keyOfFolder(dataFolder) : keyOfSecret(secret);
  const signature = createHmac('sha256', key).update(statement).digest('hex');
  return { ...report, override: { ...said, signature } };
};

/** Whether an override was signed with this installation's key and says what was signed; a secret that came later voids none. */
export const isSigned = async (
  report: GateReport,
  { secret, dataFolder }: SigningPlace,
): Promise<boolean> => {
  if (report.override === null) return false;
  const { signature, ...said } = report.override;
  const statement = overrideStatement(report, said);
  const given = Buffer.from(signature, 'hex');
  const keys = [...(secret === null ? [] : [keyOfSecret(secret)]), await keyOfFolder(dataFolder)];
  return keys.some((key) => {
    const expected = createHmac('sha256', key).update(statement).digest();
    return given.length === expected.length && timingSafeEqual(given, expected);
  });
};
