// Asks the service of this container how it is: `node health.mjs live` or `ready`; exit code 0 where it is well.
import { readFileSync } from 'node:fs';
import { request as plain } from 'node:http';
import { request as encrypted } from 'node:https';
import { env } from 'node:process';

const { PORT = '8080', TLS_CERT_FILE, TLS_KEY_FILE } = env;
const path = `/health/${process.argv[2] === 'ready' ? 'ready' : 'live'}`;
const at = { host: '127.0.0.1', port: PORT, path, timeout: 3_000 };
// It calls itself by an address that no certificate names, and where clients must show one, its own does.
const own = TLS_CERT_FILE && {
  rejectUnauthorized: false,
  cert: readFileSync(TLS_CERT_FILE),
  key: readFileSync(TLS_KEY_FILE ?? ''),
};
const call = own ? encrypted({ ...at, ...own }) : plain(at);
call.on('response', (response) => {
  response.pipe(process.stdout);
  response.on('end', () => process.exit(response.statusCode === 200 ? 0 : 1));
});
call.on('timeout', () => call.destroy(new Error('no answer within 3 s')));
call.on('error', (error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
call.end();
