import { expect, test } from 'vitest';
import { mapInOrder } from '../../src/pipeline/map-in-order.ts';
import { createWorkerPool, TimeLimitError } from '../../src/pipeline/worker-pool.ts';

const moody = new URL('./workers/moody.mjs', import.meta.url);

async function collect<T>(values: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const value of values) all.push(value);
  return all;
}

test('a thread that dies costs its own task only', async () => {
  const pool = createWorkerPool<number, number>(moody, 2);
  const run = (number: number) => pool.run(number).catch((error: Error) => error.message);
  try {
    expect(await collect(mapInOrder([1, 13, 2, 14, 3, 4, 5], 4, run))).toEqual([
      2,
      'the worker thread ended with exit code 5',
      4,
      'fourteen',
      6,
      8,
      10,
    ]);
  } finally {
    await pool.close();
  }
});

test('mapInOrder keeps the order and the limit', async () => {
  let running = 0;
  let most = 0;
  const task = async (milliseconds: number) => {
    most = Math.max(most, ++running);
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    running--;
    return milliseconds;
  };
  expect(await collect(mapInOrder([9, 1, 5, 0, 3], 3, task))).toEqual([9, 1, 5, 0, 3]);
  expect(most).toBe(3);
});

test('a task that takes too long costs itself only', async () => {
  const pool = createWorkerPool<number, number>(moody, 1, 0.5);
  try {
    const slow = pool.run(99);
    const next = pool.run(2);
    await expect(slow).rejects.toThrow(TimeLimitError);
    expect(await next).toBe(4);
  } finally {
    await pool.close();
  }
});
