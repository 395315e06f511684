/** How the desk comes to ask GitHub: whom, with what token, and what is told of it. */
import { homedir } from 'node:os';
import { resolve } from 'node:path';
import { type Graphql, graphqlClient } from '../github/graphql.js';
import { UsageError } from '../model/errors.js';
import { NAME } from '../model/tool.js';
import { readGivenText } from '../node/given.js';
import { quote } from '../text/words.js';
import { repositoryAddress } from './address.js';
import { remark } from './desk.js';
import { type Io, workingDirectory } from './io.js';

/** The options of commands that may ask GitHub. */
export interface OnlineFlags {
  readonly ghTokenPath?: string;
}

/** A GitHub that answers, and the repository that it is asked about. */
export interface Asker {
  readonly graphql: Graphql & { readonly requests: () => number };
  readonly repository: { readonly owner: string; readonly name: string };
}

/** Throws `UsageError` where there is no token or no repository to ask about. */
export async function askerFor(root: string, { ghTokenPath }: OnlineFlags, io: Io): Promise<Asker> {
  const { env } = io;
  const address = new URL(await repositoryAddress(root, io));
  const [, owner = '', name = ''] = address.pathname.split('/');
  const api =
    env.GITHUB_API_URL ||
    (address.hostname === 'github.com' ? 'https://api.github.com' : `${address.origin}/api/v3`);
  const url = env.GITHUB_GRAPHQL_URL || `${api.replace(/\/v3\/?$/, '')}/graphql`;
  const token =
    ghTokenPath === undefined ? (env.GITHUB_TOKEN ?? env.GH_TOKEN ?? '') : tokenAt(ghTokenPath, io);
  if (token.trim() === '')
    throw new UsageError(
      'Missing token: GitHub answers such questions to nobody without one, set GITHUB_TOKEN or pass --gh-token-path',
    );
  return { graphql: graphqlClient({ url, token: token.trim() }), repository: { owner, name } };
}

function tokenAt(path: string, io: Io): string {
  const file = resolve(workingDirectory(io), path.replace(/^~(?=\/|$)/, io.env.HOME || homedir()));
  try {
    return readGivenText(file);
  } catch (error) {
    throw new UsageError(
      `Cannot read the token at ${quote(path)} (${(error as NodeJS.ErrnoException).code ?? 'no file'})`,
    );
  }
}

/** One line on a terminal that says how far it is, and is gone in the end; nothing in a log. */
export function shownProgress({ stderr }: Io): (text: string) => void {
  return (text) => {
    if (stderr.isTTY) stderr.write(`\r\u001B[K${text}`);
  };
}

/** Says what could not be had; 2 where something could not. */
export function partial(failures: readonly string[], io: Io): 0 | 2 {
  for (const failure of failures) remark(io, `${NAME}: partial: ${failure}`);
  return failures.length > 0 ? 2 : 0;
}
