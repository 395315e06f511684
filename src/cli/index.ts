#!/usr/bin/env node
import module from 'node:module';
import { fileURLToPath } from 'node:url';
import { isMainThread } from 'node:worker_threads';
import { startThread } from '../node/thread.js';
import { threadsAsked } from './early.js';

// What is compiled of a file is kept for the next call where Node can do that (22.1), which has to be asked for before it reads the file.
module.enableCompileCache?.();

// To start a thread takes as long as to read the program, and needs nothing of it.
const self = fileURLToPath(import.meta.url);
const ready = isMainThread ? Array.from({ length: threadsAsked(process.argv) }, () => startThread(self)) : [];
void import('./program.js').then(({ start }) => start({ file: self, ready }));
