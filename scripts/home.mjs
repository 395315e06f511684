// Where prr-lint is kept, and the commit of it that the documentation pins: package.json says both, under `repository` and `pinned`, and
// nothing else does. What repeats them is written by `npm run generate`.
import { readFileSync } from 'node:fs';

/** What stands for an owner and a commit that are not known yet. */
export const NOBODY = 'OWNER';
export const NO_COMMIT = '0'.repeat(40);

/**
 * `owner`, `name`, `slug` (both), `url` and `raw` (addresses without an end), `pin` (commit) and `remark` (the comment behind it).
 * @param {{ repository?: { url: string }, pinned?: { version: string, commit: string } }} manifest
 */
export function homeOf({ repository, pinned }) {
  const [, owner, name] =
    /^git\+https:\/\/github\.com\/([\w-]+)\/([\w.-]+?)\.git$/.exec(repository?.url ?? '') ?? [];
  if (owner === undefined)
    throw new Error('package.json: expected `repository.url` like git+https://github.com/owner/name.git');
  if (!/^[0-9a-f]{40}$/.test(pinned?.commit ?? '') || !/^v\d+\.\d+\.\d+$/.test(pinned.version ?? ''))
    throw new Error('package.json: expected `pinned` with a full `commit` and a `version` like v1.2.3');
  const slug = `${owner}/${name}`;
  const isPinned = pinned.commit !== NO_COMMIT;
  return {
    owner,
    name,
    slug,
    url: `https://github.com/${slug}`,
    raw: `https://raw.githubusercontent.com/${slug}`,
    pin: pinned.commit,
    remark: isPinned ? pinned.version : 'the commit that you have read',
    isPinned,
    isOwned: owner !== NOBODY,
  };
}

/** Of this checkout. */
export const home = homeOf(JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')));

/** A repository before its name, in each form in which one is named. */
const NAMED =
  /(\b(?:uses|repository): | --repo |\bgithub(?:usercontent)?\.com\/|(?<![\w/-])(?:\.\.\/){2})[\w-]+\/(?=prr-lint(?:[@/\s.)]|$))/gm;
const SITE = /(\bhttps:\/\/)[\w-]+(?=\.github\.io\/prr-lint\/)/g;
const NAMED_APART = /(\borg: )[\w-]+(?=\n +repo: prr-lint\n)/g;
/** What follows a repository's name, up to the commit and the remark behind it. */
const PINNED = [
  /(\buses: [\w-]+\/prr-lint@)[0-9a-f]{40}() # .*$/gm,
  /(\brepository: [\w-]+\/prr-lint\n +ref: ")[0-9a-f]{40}(") # .*$/gm,
  /(\brepo: prr-lint\n(?: +base_ref: .*\n)? +base_sha: ")[0-9a-f]{40}(") # .*$/gm,
];
/** pre-commit's own form: `pre-commit autoupdate --freeze` moves it. */
const HOOK = /(- repo: https:\/\/github\.com\/[\w-]+\/prr-lint\n +rev: ")[^"]*".*$/gm;
const RAW = /(raw\.githubusercontent\.com\/[\w-]+\/prr-lint\/)(?:[0-9a-f]{40}|<full commit SHA>)(?=\/)/g;

/**
 * `text` with this home in every place that names one.
 * @param {string} text
 * @returns {string}
 */
export function homed(text, { owner, pin, remark, isPinned } = home) {
  const pinned = PINNED.reduce(
    (result, pattern) => result.replace(pattern, (_, before, quote) => `${before}${pin}${quote} # ${remark}`),
    text
      .replace(NAMED, (_, before) => `${before}${owner}/`)
      .replace(NAMED_APART, (_, before) => before + owner)
      .replace(SITE, (_, before) => before + owner),
  );
  return pinned
    .replace(HOOK, (_, before) => `${before}${pin}" # ${isPinned ? 'frozen: ' : ''}${remark}`)
    .replace(RAW, (_, before) => before + (isPinned ? pin : '<full commit SHA>'));
}

/** The sentence about what has to be replaced in a workflow before it runs. */
export function pinSentence({ owner, pin, remark, isOwned, isPinned } = home) {
  if (isOwned && isPinned)
    return `\`${pin.slice(0, 12)}…\` is the commit of ${remark}: a tag can be moved, a commit cannot, and Dependabot moves it for you.`;
  const who = isOwned ? '' : `\`${owner}\` by where you keep prr-lint and `;
  return `Replace ${who}the zeros by the commit of it that you have read: a tag can be moved, a commit cannot.`;
}
