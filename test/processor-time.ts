/** Milliseconds of processor time that a task takes; a busy machine hardly changes them. */
export function processorTime(task: () => void): number {
  const start = process.cpuUsage();
  task();
  return process.cpuUsage(start).user / 1000;
}
