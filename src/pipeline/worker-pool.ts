import { Worker } from 'node:worker_threads';

/** Threads that each work at one task at a time. */
export interface WorkerPool<Task, Value> {
  /**
   * Rejects when the thread dies of the task, and with a {@link TimeLimitError} when it takes too long; the next task
   * gets a fresh thread.
   */
  run(task: Task): Promise<Value>;
  close(): Promise<void>;
}

interface Job<Task, Value> {
  readonly task: Task;
  readonly resolve: (value: Value) => void;
  readonly reject: (reason: Error) => void;
}

/** Milliseconds that the runtime can wait; more would be none. */
const LONGEST_TIMER = 2 ** 31 - 1;

/** A task took longer than it may. */
export class TimeLimitError extends Error {
  override readonly name = 'TimeLimitError';
}

/**
 * A pool of up to `size` threads that run the module at `url`: it answers each message with one message. A thread that
 * works on one task for more than `maxSeconds` is ended.
 */
export function createWorkerPool<Task, Value>(url: URL, size: number, maxSeconds?: number): WorkerPool<Task, Value> {
  const waiting: Job<Task, Value>[] = [];
  const idle: Worker[] = [];
  const busy = new Map<Worker, Job<Task, Value> & { readonly timer: NodeJS.Timeout | undefined }>();
  let isClosed = false;

  function assign(): void {
    while (waiting.length > 0 && !isClosed) {
      const worker = idle.pop() ?? (busy.size < size ? start() : undefined);
      if (worker === undefined) return;
      const job = waiting.shift()!;
      busy.set(worker, { ...job, timer: startTimer(worker) });
      worker.postMessage(job.task);
    }
  }

  function startTimer(worker: Worker): NodeJS.Timeout | undefined {
    if (maxSeconds === undefined) return undefined;
    return setTimeout(
      () => {
        release(worker)?.reject(
          new TimeLimitError(`took longer than ${maxSeconds} second${maxSeconds === 1 ? '' : 's'}`),
        );
        // when it is gone the next task is given out
        void worker.terminate();
      },
      Math.min(maxSeconds * 1000, LONGEST_TIMER),
    );
  }

  function start(): Worker {
    const worker = new Worker(url);
    worker.on('message', (value: Value) => {
      const job = release(worker);
      // an answer that comes after its time: the thread is on its way out
      if (!job) return;
      idle.push(worker);
      job.resolve(value);
      assign();
    });
    worker.on('error', (error: Error) => release(worker)?.reject(error));
    // A thread that runs out of memory or exits on its own comes here without an error; replaced by the next assign.
    worker.on('exit', (code) => {
      release(worker)?.reject(new Error(`the worker thread ended with exit code ${code}`));
      const position = idle.indexOf(worker);
      if (position >= 0) idle.splice(position, 1);
      assign();
    });
    return worker;
  }

  function release(worker: Worker): Job<Task, Value> | undefined {
    const job = busy.get(worker);
    clearTimeout(job?.timer);
    busy.delete(worker);
    return job;
  }

  return {
    run: (task) =>
      new Promise((resolve, reject) => {
        waiting.push({ task, resolve, reject });
        assign();
      }),
    close: async () => {
      isClosed = true;
      await Promise.all([...idle, ...busy.keys()].map((worker) => worker.terminate()));
    },
  };
}
