import { outcome } from './ops/outcome.ts';

process.exitCode = await outcome(process.argv.slice(2), {
  out: (line) => console.log(line),
  err: (line) => console.error(line),
  token: process.env.SIMPUL_TOKEN,
});
