#!/usr/bin/env node
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);

// lib/cli/index.js
import module from "node:module";
import { fileURLToPath } from "node:url";
import { isMainThread as isMainThread2 } from "node:worker_threads";

// lib/node/thread.js
import { isMainThread, Worker, workerData } from "node:worker_threads";

// lib/node/engine.js
import { setFlagsFromString } from "node:v8";
function suitThreads() {
  setFlagsFromString("--no-parallel-scavenge");
}

// lib/node/thread.js
var KIND = "prr-lint thread";
var LIMITS = { maxYoungGenerationSizeMb: 24 };
function startThread(file) {
  suitThreads();
  return new Worker(file, {
    ...{ workerData: KIND, argv: [], stdout: true, stderr: true, resourceLimits: LIMITS }
  });
}

// lib/cli/early.js
var MOST_WORKERS = 64;
var UNSHARED = /^--(?:changed-since|stdin-file-path|fix|fix-dry-run)(?:=|$)/;
function threadsAsked(argv) {
  const [, , command, ...words] = argv;
  if (command !== "lint" || words.some((word) => UNSHARED.test(word)))
    return 0;
  if (words.some((word, at2) => !word.startsWith("--") && !words[at2 - 1]?.startsWith("--")))
    return 0;
  const at = words.findLastIndex((word) => /^--workers(?:=|$)/.test(word));
  const [, count = words[at + 1] ?? ""] = words[at]?.split("=") ?? [];
  return at >= 0 && /^[1-9]\d?$/.test(count) ? Math.min(Number(count), MOST_WORKERS) - 1 : 0;
}

// lib/cli/index.js
module.enableCompileCache?.();
var self = fileURLToPath(import.meta.url);
var ready = isMainThread2 ? Array.from({ length: threadsAsked(process.argv) }, () => startThread(self)) : [];
void import("./program.js").then(({ start }) => start({ file: self, ready }));
