/**
 * A log as a runner of GitHub Actions reads it. Written from the documentation of workflow commands and from what actions/runner does
 * (ActionCommand, ActionCommandManager, OutputManager): a line ends at a carriage return, a line feed or both; `::name k=v::data`
 * counts at the start of a line after blanks, `##[name k=v]data` anywhere in it; names are compared without regard to case, and
 * everything by the rules of a language, which overlook characters without weight; after `stop-commands` only its token is heard.
 */

/** A line of the log that the runner obeys. */
export interface Command {
  /** In lower case. */
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/** What a runner and the page of the log make of a log. */
export interface HeardLog {
  /** In order. */
  readonly commands: readonly Command[];
  /** Lines that the runner prints as they are and that hold a mark which the page of the log obeys: `##[group]`, `##[error]`. */
  readonly marked: readonly string[];
  /** Commands that were not heard because an earlier one stopped them. */
  readonly unheard: readonly Command[];
}

const REGISTERED = [
  ...['add-mask', 'add-matcher', 'add-path', 'debug', 'echo', 'endgroup', 'error', 'group', 'notice'],
  ...[
    'internal-set-repo-path',
    'remove-matcher',
    'save-state',
    'set-env',
    'set-output',
    'stop-commands',
    'warning',
  ],
];

/** What .NET takes for white space at the start of a line. */
const BLANKS = /^[\t-\r \u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/;

/**
 * What the comparison by a language overlooks. The runner then counts on as if it were not there, which mostly ends in a name that nobody
 * knows; here it is taken out, so that whatever might be a command is one.
 */
const WEIGHTLESS =
  /[\p{M}\p{Default_Ignorable_Code_Point}\u0640\u07FA\u180A\u1CD3\uFE73]|(?![\t\n\v\f\r\u0085])\p{Cc}/gu;

/** Reads a whole log. */
export function readLog(log: string): HeardLog {
  const [commands, marked, unheard]: [Command[], string[], Command[]] = [[], [], []];
  let token: string | undefined;
  for (const line of log.split(/\r\n|\r|\n/)) {
    const found = commandIn(line, token);
    if (found === undefined) {
      if (/##\[/.test(line.replace(WEIGHTLESS, ''))) marked.push(line);
    } else if (token !== undefined) {
      if (found.name === token) token = undefined;
      else unheard.push(found);
    } else {
      commands.push(found);
      if (found.name === 'stop-commands') token = found.message.toLowerCase();
    }
  }
  return { commands, marked, unheard };
}

/** The command in one line, as it is or without what has no weight; `token` is one more name. */
export function commandIn(line: string, token?: string): Command | undefined {
  const names = token === undefined ? REGISTERED : [...REGISTERED, token];
  for (const heard of [line, line.replace(WEIGHTLESS, '')]) {
    const found = newer(heard, names) ?? older(heard, names);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** `::name key=value,key=value::data` */
function newer(line: string, names: readonly string[]): Command | undefined {
  const text = line.replace(BLANKS, '');
  const end = text.startsWith('::') ? text.indexOf('::', 2) : -1;
  if (end < 0) return undefined;
  return command(text.slice(2, end), text.slice(end + 2), names, {
    separator: ',',
    property: (value) => unescaped(value, ['%0D', '%0A', '%3A', '%2C', '%25']),
    data: (value) => unescaped(value, ['%0D', '%0A', '%25']),
  });
}

/** `##[name key=value;key=value]data`, wherever it stands */
function older(line: string, names: readonly string[]): Command | undefined {
  const start = line.indexOf('##[');
  const end = start < 0 ? -1 : line.indexOf(']', start);
  if (end < 0) return undefined;
  const all = (value: string) => unescaped(value, ['%3B', '%0D', '%0A', '%5D', '%25']);
  return command(line.slice(start + 3, end), line.slice(end + 1), names, {
    ...{ separator: ';', property: all, data: all },
  });
}

interface Form {
  readonly separator: string;
  property(value: string): string;
  data(value: string): string;
}

function command(info: string, data: string, names: readonly string[], form: Form): Command | undefined {
  const blank = info.indexOf(' ');
  const name = (blank < 0 ? info : info.slice(0, blank)).toLowerCase();
  if (!names.includes(name)) return undefined;
  const pairs = (blank < 0 ? '' : info.slice(blank + 1).trim())
    .split(form.separator)
    .map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)] as const)
    .filter(([key, value]) => key !== '' && value !== '');
  return {
    name,
    properties: Object.fromEntries(pairs.map(([key, value]) => [key, form.property(value)])),
    message: form.data(data),
  };
}

function unescaped(text: string, escapes: readonly string[]): string {
  return escapes.reduce(
    (result, code) => result.replaceAll(code, String.fromCharCode(Number.parseInt(code.slice(1), 16))),
    text,
  );
}
