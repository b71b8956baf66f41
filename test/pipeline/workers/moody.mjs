// Doubles numbers; dies of 13 by exit, of 14 by an error; never ends with 99; takes longer for smaller ones.
import { parentPort } from 'node:worker_threads';

parentPort.on('message', (number) => {
  if (number === 13) process.exit(5);
  if (number === 99) for (;;);
  if (number === 14) throw new Error('fourteen');
  setTimeout(() => parentPort.postMessage(number * 2), 20 - number);
});
