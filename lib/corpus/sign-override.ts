import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '../app-error';
import { overrideStatement, type GateOverride, type GateReport } from '../evaluation/gate-report';

const KEY_BYTES = 32;

/** The key of this installation, made when it is first needed. */
const signingKey = async (dataFolder: string): Promise<Buffer> => {
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
  dataFolder: string,
): Promise<GateReport> => {
  if (said.why.trim() === '') throw new AppError('bad-input', 'An override needs a reason.');
  const statement = overrideStatement(report, said);
  const signature = createHmac('sha256', await signingKey(dataFolder))
    .update(statement)
    .digest('hex');
  return { ...report, override: { ...said, signature } };
};

/** Whether an override was signed with this installation's key and says what was signed. */
export const isSigned = async (report: GateReport, dataFolder: string): Promise<boolean> => {
  if (report.override === null) return false;
  const { signature, ...said } = report.override;
  const expected = createHmac('sha256', await signingKey(dataFolder))
    .update(overrideStatement(report, said))
    .digest();
  const given = Buffer.from(signature, 'hex');
  return given.length === expected.length && timingSafeEqual(given, expected);
};
