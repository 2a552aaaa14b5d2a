import { parentPort, workerData } from 'node:worker_threads';
import { answerTo, type Given } from './read.js';

parentPort?.postMessage(await answerTo(workerData as Given));
