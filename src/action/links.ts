import { readFileSync } from 'node:fs';
import type { Place } from '../model/place.js';
import { lastLine } from '../model/places.js';
import { urlPath } from '../text/paths.js';

/** Addresses on the server that runs the workflow; `undefined` where the environment does not tell them. */
export interface Links {
  place(place: Place): string | undefined;
  rule(rule: string): string | undefined;
}

/**
 * Links into the commit under review: the head of a pull request, whose lines a reader sees, else the commit of the run.
 * `prefix` leads from the top of the repository to the root that was linted (`''` or ending in `/`).
 */
export function links(env: NodeJS.ProcessEnv, prefix: string): Links {
  const server = /^https?:\/\/[\w.-]+(:\d+)?$/.exec(env.GITHUB_SERVER_URL ?? '')?.[0];
  const blob = base(server, env.GITHUB_REPOSITORY, headSha(env.GITHUB_EVENT_PATH) ?? env.GITHUB_SHA);
  const docs = base(server, env.GITHUB_ACTION_REPOSITORY, env.GITHUB_ACTION_REF);
  return {
    place: (place) => blob && blob + urlPath(prefix + place.path) + anchor(place),
    rule: (rule) => docs && `${docs}docs/rules/${rule}.md`,
  };
}

function base(server: string | undefined, repository = '', revision = ''): string | undefined {
  if (server === undefined || !/^[\w.-]+\/[\w.-]+$/.test(repository) || revision === '') return undefined;
  return `${server}/${repository}/blob/${urlPath(revision)}/`;
}

/** Without `plain` a Markdown file is rendered and has no lines. */
function anchor({ path, start, end }: Place): string {
  if (start === undefined) return '';
  const last = lastLine(start, end);
  const plain = /\.(?:md|markdown)$/i.test(path) ? '?plain=1' : '';
  return `${plain}#L${start.line}${last > start.line ? `-L${last}` : ''}`;
}

function headSha(eventPath: string | undefined): string | undefined {
  if (!eventPath) return undefined;
  try {
    const sha = JSON.parse(readFileSync(eventPath, 'utf8'))?.pull_request?.head?.sha;
    return typeof sha === 'string' && /^[0-9a-f]{40,64}$/.test(sha) ? sha : undefined;
  } catch {
    return undefined;
  }
}
