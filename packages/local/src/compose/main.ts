/** What infra/compose.yaml runs beside the services, each as a container of its own: `main.ts identity|mail|story|token`. */
import { once } from 'node:events';
import { identityAt, separateAt, startIdentity } from '../identity/identity.ts';
import { caughtAt, startMailCatcher } from '../mail/catcher.ts';
import { show } from '../start/show.ts';
import { IdentitySettings, MailSettings, StorySettings, settings, TokenSettings } from './config.ts';

const log = (line: string) => console.log(line);
const stopped = new AbortController();

async function identity(): Promise<number> {
  const { HOST: host, PORT, IDENTITY_URL: publicUrl } = settings(IdentitySettings);
  const provider = await startIdentity({ host, port: PORT, publicUrl, separate: true, log });
  log(`identity provider at ${publicUrl}, for development only`);
  return untilStopped(provider.stop);
}

async function mail(): Promise<number> {
  const { HOST: host, PORT: httpPort, SMTP_PORT: smtpPort } = settings(MailSettings);
  const catcher = await startMailCatcher({ host, httpPort, smtpPort });
  log(`mail catcher on ports ${smtpPort} (SMTP) and ${httpPort} (HTTP)`);
  return untilStopped(catcher.stop);
}

async function story(): Promise<number> {
  const { IDENTITY_URL, MAIL_URL, KAFKA_BROKERS: brokers, ...urls } = settings(StorySettings);
  const { complete } = await show(
    {
      services: { g2c: urls.G2C_URL, g2b: urls.G2B_URL, g2g: urls.G2G_URL, g2e: urls.G2E_URL },
      brokers,
      mail: caughtAt(MAIL_URL),
      otlp: undefined,
      log,
      signal: stopped.signal,
      token: identityAt(separateAt(IDENTITY_URL)).token,
    },
    { exit: true, dataOnly: false, help: false },
  );
  return complete ? 0 : 1;
}

async function token(who = ''): Promise<number> {
  const { IDENTITY_URL } = settings(TokenSettings);
  log(await identityAt(separateAt(IDENTITY_URL)).token(who));
  return 0;
}

async function untilStopped(stop: () => Promise<void>): Promise<number> {
  if (!stopped.signal.aborted) await once(stopped.signal, 'abort');
  await stop();
  return 0;
}

const commands = { identity, mail, story, token };

async function main([name = '', ...args]: readonly string[]): Promise<number> {
  const command = Object.hasOwn(commands, name) ? commands[name as keyof typeof commands] : undefined;
  if (!command) {
    console.error(`Say which: ${Object.keys(commands).join(', ')}.`);
    return 2;
  }
  try {
    return await command(...args);
  } catch (error) {
    console.error((error as Error).message);
    return 1;
  }
}

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => stopped.abort(new Error('stopped from outside')));
// Ends also where a client of something that was stopped still holds a timer.
process.exit(await main(process.argv.slice(2)));
