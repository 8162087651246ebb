import { outcome } from './token/outcome.ts';

const { code, out, err } = await outcome(process.argv.slice(2));
if (out) console.log(out);
if (err) console.error(err);
process.exitCode = code;
