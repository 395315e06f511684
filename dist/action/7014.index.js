export const id = 7014;
export const ids = [7014];
export const modules = {

/***/ 7014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  crewFor: () => (/* binding */ crewFor),
  judgeShare: () => (/* binding */ judgeShare)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./lib/judge/judgement.js + 9 modules
var judgement = __webpack_require__(9282);
// EXTERNAL MODULE: ./lib/model/errors.js
var errors = __webpack_require__(1053);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
;// CONCATENATED MODULE: ./lib/node/threads.js
/** Threads of the program itself that share out numbered pieces of work. */


const KIND = 'prr-lint thread';
/**
 * Starts `program`, which calls `pieceByPiece`, in threads beside this one for `count` pieces of work, numbered from 0; `undefined` when
 * there is no such file. A thread that cannot start leaves its share to the others.
 */
function startThreads(program, { threads, count, data }) {
    if (!(0,external_node_fs_.existsSync)(program))
        return undefined;
    const counter = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT * (threads + 1));
    const numbers = new Int32Array(counter);
    const outcomes = new Map();
    const lost = new Map();
    let usage;
    const file = (0,external_node_fs_.realpathSync)(program);
    const ends = Array.from({ length: threads }, (_, index) => {
        const place = index + 1;
        const start = { is: KIND, counter, place, count, data };
        // What is thrown away soon takes little room then, at no more cost.
        const resourceLimits = { maxYoungGenerationSizeMb: 4 };
        const worker = new external_node_worker_threads_.Worker(file, {
            ...{ workerData: start, argv: [], stdout: true, stderr: true, resourceLimits },
        });
        return new Promise((resolve) => {
            const end = (reason) => {
                const at = Atomics.load(numbers, place) - 1;
                if (at >= 0 && !outcomes.has(at) && !lost.has(at))
                    lost.set(at, reason);
                resolve();
            };
            worker.on('message', (said) => {
                if (said === 'done')
                    resolve();
                else if ('outcome' in said)
                    outcomes.set(said.index, said.outcome);
                else if (said.isUsage)
                    usage = said.broken;
                else
                    end(said.broken);
            });
            worker.on('error', (error) => end(error.message));
            worker.on('exit', (code) => end(`exit code ${code}`));
        }).finally(() => worker.unref());
    });
    return {
        next: () => taken(numbers, count),
        async end() {
            await Promise.all(ends);
            return { outcomes, lost, usage };
        },
    };
}
function taken(numbers, count) {
    const index = Atomics.add(numbers, 0, 1);
    return index < count ? index : undefined;
}
/** What the thread that this runs in was started with by `startThreads`; `undefined` in any other. */
function ownStart() {
    return external_node_worker_threads_.isMainThread ? undefined : startOf(external_node_worker_threads_.workerData)?.data;
}
function startOf(data) {
    const start = data;
    return start?.is === KIND ? start : undefined;
}
/**
 * Within a thread that `startThreads` started: takes one piece after the other and tells what `work` makes of it. `isUsage` tells a wrong
 * call, which is everybody's, from a fault at one piece.
 */
async function pieceByPiece(prepare, isUsage) {
    const start = startOf(external_node_worker_threads_.workerData);
    if (start === undefined)
        return;
    const { counter, place, count } = start;
    const numbers = new Int32Array(counter);
    const tell = (said) => external_node_worker_threads_.parentPort?.postMessage(said);
    try {
        const work = await prepare();
        for (let index = taken(numbers, count); index !== undefined; index = taken(numbers, count)) {
            Atomics.store(numbers, place, index + 1);
            tell({ index, outcome: await work(index) });
        }
        tell('done');
    }
    catch (error) {
        tell({ broken: error instanceof Error ? error.message : String(error), isUsage: isUsage(error) });
    }
}

// EXTERNAL MODULE: ./lib/cli/io.js
var cli_io = __webpack_require__(8908);
// EXTERNAL MODULE: ./lib/cli/prepare.js + 1 modules
var prepare = __webpack_require__(6344);
// EXTERNAL MODULE: ./lib/cli/stdin.js
var stdin = __webpack_require__(2152);
;// CONCATENATED MODULE: ./lib/cli/crew.js
/** Threads that judge a part of a whole repository. */







/** A thread has to load the program and open the repository first: with fewer KEPs than this the others are done by then. */
const FEWEST = 100;
/** Without another wish: each thread has the program and the template in its own memory. */
const USUAL = 2;
/** On fewer cores the engine, which compiles and collects beside each thread, has use for the second one itself. */
const CORES = 4;
/**
 * Threads for a call of `lint`: as many as are asked for, this one among them; by default two for many KEPs and all rules where there
 * are cores for them. `program` is the file that a thread can be started from.
 */
function crewFor({ paths, flags, shows }, { workers, program }, io) {
    const isWorthIt = flags.rule === undefined && (0,external_node_os_.availableParallelism)() >= CORES;
    const all = workers ?? (isWorthIt ? USUAL : 1);
    // What comes from standard input is there once.
    if (all < 2 || program === undefined || paths.includes(stdin/* STDIN */.T))
        return undefined;
    return (directories) => {
        if (directories.length < (workers === undefined ? FEWEST : 2))
            return undefined;
        const data = { paths, flags, cwd: (0,cli_io/* workingDirectory */.p7)(io), shows, directories };
        const count = directories.length;
        const started = startThreads(program, { threads: Math.min(all, count) - 1, count, data });
        return started && crewing(started, directories);
    };
}
function crewing({ next, end }, directories) {
    return {
        next,
        async end() {
            const { outcomes, lost, usage } = await end();
            if (usage !== undefined)
                throw new errors/* UsageError */.eb(usage);
            const failures = [...lost].map(([index, message]) => {
                const kep = directories[index] ?? '';
                return [index, { kep, message: `the thread that judged it ended: ${message}` }];
            });
            return new Map([...outcomes, ...failures]);
        },
    };
}
/** What a thread does that was started for a share. */
async function judgeShare(io) {
    const { paths, flags, cwd, shows, directories } = ownStart();
    const silent = { write: () => true };
    const quiet = { stdout: silent, stderr: silent, env: io.env, cwd: () => cwd };
    await pieceByPiece(async () => {
        const { files, options } = await (0,prepare/* prepare */.iA)(paths, flags, quiet);
        const judge = await (0,judgement/* crewMember */.eV)(files, options.config, { ...options, shows });
        return (index) => judge(directories[index] ?? '');
    }, (error) => error instanceof errors/* UsageError */.eb);
}


/***/ })

};
