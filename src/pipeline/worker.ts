import { parentPort } from 'node:worker_threads';
import { extractArticle } from './extract-article.ts';
import type { InputDocument } from './input-document.ts';

// The other end of the pool: one article in, its result out.
parentPort?.on('message', (document: InputDocument) => parentPort?.postMessage(extractArticle(document)));
