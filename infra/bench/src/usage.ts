import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

/** What a process has used: CPU since it began, of the system too, and the memory it holds now, in MB (10^6 bytes). */
export interface Usage {
  readonly cpuSeconds: number;
  readonly rss: number;
}

// USER_HZ, which the kernel's interface fixes at 100 on every machine that Node runs on.
const ticksPerSecond = 100;

/** Asks the operating system about another process: /proc where there is one, else `ps`. */
export async function usageOf(pid: number): Promise<Usage> {
  if (process.platform !== 'linux') return fromPs(pid);
  const [stat, status] = await Promise.all([
    readFile(`/proc/${pid}/stat`, 'utf8'),
    readFile(`/proc/${pid}/status`, 'utf8'),
  ]);
  // The name of the program, in parentheses, may hold spaces; utime and stime are the 12th and 13th after it.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const kilobytes = Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? Number.NaN);
  return { cpuSeconds: (Number(fields[11]) + Number(fields[12])) / ticksPerSecond, rss: (kilobytes * 1_024) / 1e6 };
}

async function fromPs(pid: number): Promise<Usage> {
  const { stdout } = await promisify(execFile)('ps', ['-o', 'rss=,time=', '-p', String(pid)]);
  const [kilobytes, time = ''] = stdout.trim().split(/\s+/);
  const cpuSeconds = time.split(/[-:]/).reduce((sum, part) => sum * 60 + Number(part), 0);
  return { cpuSeconds, rss: (Number(kilobytes) * 1_024) / 1e6 };
}
