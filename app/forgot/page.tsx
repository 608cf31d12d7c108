import type { Metadata } from 'next';
import { visiting } from '../authorise';
import { ForgotForm } from './forgot-form';

export const metadata: Metadata = { title: 'Forgot the password' };

export default async function ForgotPage() {
  const { settings } = await visiting();
  return (
    <div className="mx-auto max-w-[46rem] px-4 pt-[10vh] pb-16 sm:px-8">
      <h1 className="text-xl font-semibold tracking-tight">Forgot the password</h1>
      {settings.identity.smtp === null ? (
        <p className="mt-4">
          Ask an admin of this Almanac for a new password link. It works once, for a day, and nobody else
          learns the password you set.
        </p>
      ) : (
        <ForgotForm />
      )}
    </div>
  );
}
