// Preloaded into a measured process: reports what it used when it ends, as one line of JSON on file descriptor 3.
import { existsSync, readFileSync, writeSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

/** Kilobytes. Linux hands the peak of `resourceUsage` on from the process that started this one; its own is in /proc. */
function peakMemory() {
  const status = '/proc/self/status';
  const own = existsSync(status) ? /VmHWM:\s+(\d+)/.exec(readFileSync(status, 'utf8')) : null;
  return own ? Number(own[1]) : process.resourceUsage().maxRSS;
}

if (isMainThread) {
  process.on('exit', () => {
    const { user, system } = process.cpuUsage();
    writeSync(3, JSON.stringify({ cpuSeconds: (user + system) / 1e6, peakBytes: peakMemory() * 1024 }));
  });
}
