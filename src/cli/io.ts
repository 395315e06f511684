import { UsageError } from '../model/errors.js';

/** What a command touches of its process: `process` itself fits. */
export interface Io {
  readonly stdout: Output;
  readonly stderr: Output;
  /** Read when a file is to come from there. */
  readonly stdin?: AsyncIterable<Uint8Array | string>;
  readonly env: Readonly<Record<string, string | undefined>>;
  cwd(): string;
}

export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  /** Of a terminal. */
  readonly columns?: number;
}

/** Whether to colour what goes to `stdout`: https://no-color.org and https://force-color.org, else only for a terminal. */
export function wantsColor({ stdout, env }: Io): boolean {
  if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '')
    return !['0', 'false'].includes(env.FORCE_COLOR);
  if (env.NO_COLOR) return false;
  return stdout.isTTY === true && env.TERM !== 'dumb';
}

/** Columns of the terminal, or those that `COLUMNS` asks for; `undefined` where what is printed goes elsewhere. */
export function columns({ stdout, env }: Io): number | undefined {
  const asked = Number(env.COLUMNS);
  if (Number.isSafeInteger(asked) && asked > 0) return asked;
  return stdout.isTTY === true && stdout.columns !== undefined && stdout.columns > 0
    ? stdout.columns
    : undefined;
}

const LINKING_PROGRAMS = ['iTerm.app', 'WezTerm', 'vscode', 'ghostty', 'Hyper', 'rio', 'Tabby'];
const LINKING_TERMINALS = ['xterm-kitty', 'xterm-ghostty', 'alacritty', 'foot'];

/** Whether the terminal makes links of OSC 8, as far as its environment tells; `FORCE_HYPERLINK` knows better. */
export function supportsLinks({ stdout, env }: Io): boolean {
  if (env.FORCE_HYPERLINK !== undefined && env.FORCE_HYPERLINK !== '') return env.FORCE_HYPERLINK !== '0';
  if (stdout.isTTY !== true || env.TERM === 'dumb' || env.CI) return false;
  return (
    LINKING_PROGRAMS.includes(env.TERM_PROGRAM ?? '') ||
    LINKING_TERMINALS.includes(env.TERM ?? '') ||
    Boolean(env.WT_SESSION || env.KONSOLE_VERSION) ||
    Number(env.VTE_VERSION) >= 5000
  );
}

/** The directory that relative paths count from. Throws `UsageError` when it was removed. */
export function workingDirectory(io: Io): string {
  try {
    return io.cwd();
  } catch {
    throw new UsageError('The working directory does not exist any more: change to another one');
  }
}

/** Milliseconds between two redrawings: more often nobody reads. */
const BETWEEN_STEPS = 50;

/** A line on a terminal's stderr that says how far a run is, once it has lasted `quiet` milliseconds; nothing elsewhere. */
export function progress(
  { stderr }: Io,
  quiet = 500,
): { step(done: number, total: number): void; end(): void } {
  let quietUntil = Date.now() + quiet;
  let shown = '';
  const show = (text: string) => {
    if (text === shown) return;
    stderr.write(`\r\u001B[K${text}`);
    shown = text;
  };
  return {
    step(done, total) {
      if (!stderr.isTTY || Date.now() < quietUntil) return;
      show(`Reading KEP ${done} of ${total}`);
      quietUntil = Date.now() + BETWEEN_STEPS;
    },
    end: () => show(''),
  };
}
