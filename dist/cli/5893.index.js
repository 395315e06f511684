export const id = 5893;
export const ids = [5893];
export const modules = {

/***/ 5893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ownStart: () => (/* binding */ ownStart),
/* harmony export */   pieceByPiece: () => (/* binding */ pieceByPiece),
/* harmony export */   startThreads: () => (/* binding */ startThreads)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5919);
/** Threads of the program itself that share out numbered pieces of work. */


const KIND = 'prr-lint thread';
/**
 * Starts `program`, which calls `pieceByPiece`, in threads beside this one for `count` pieces of work, numbered from 0; `undefined` when
 * there is no such file. A thread that cannot start leaves its share to the others.
 */
function startThreads(program, { threads, count, data }) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(program))
        return undefined;
    const counter = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT * (threads + 1));
    const numbers = new Int32Array(counter);
    const outcomes = new Map();
    const lost = new Map();
    let usage;
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(program);
    const ends = Array.from({ length: threads }, (_, index) => {
        const place = index + 1;
        const start = { is: KIND, counter, place, count, data };
        // What is thrown away soon takes little room then, at no more cost.
        const resourceLimits = { maxYoungGenerationSizeMb: 4 };
        const worker = new node_worker_threads__WEBPACK_IMPORTED_MODULE_1__.Worker(file, {
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
    return node_worker_threads__WEBPACK_IMPORTED_MODULE_1__.isMainThread ? undefined : startOf(node_worker_threads__WEBPACK_IMPORTED_MODULE_1__.workerData)?.data;
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
    const start = startOf(node_worker_threads__WEBPACK_IMPORTED_MODULE_1__.workerData);
    if (start === undefined)
        return;
    const { counter, place, count } = start;
    const numbers = new Int32Array(counter);
    const tell = (said) => node_worker_threads__WEBPACK_IMPORTED_MODULE_1__.parentPort?.postMessage(said);
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


/***/ })

};
