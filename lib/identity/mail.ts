import { createTransport } from 'nodemailer';

export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** Sends plain text through a mail server. @throws Error when the server does not take it. */
export type SendMail = (mail: Mail) => Promise<void>;

const patienceMs = 15_000;

export function openMail({ url, from }: { readonly url: string; readonly from: string }): SendMail {
  const transport = createTransport(
    { url, connectionTimeout: patienceMs, greetingTimeout: patienceMs, socketTimeout: patienceMs },
    { from },
  );
  return async (mail) => {
    await transport.sendMail(mail);
  };
}

export function invitationMail(to: string, link: string): Mail {
  return {
    to,
    subject: 'Your invitation to Almanac',
    text: `You are invited to Almanac. Make your account here; the link works once and for a limited time:\n\n${link}\n`,
  };
}

export function passwordMail(to: string, link: string): Mail {
  return {
    to,
    subject: 'A new password for Almanac',
    text: `Somebody asked for a new password for your Almanac account. Set it here within an hour:\n\n${link}\n\nIf it was not you, do nothing: your password stays as it is.\n`,
  };
}
