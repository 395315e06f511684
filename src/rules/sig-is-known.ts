import type { Rule } from '../model/rule.js';
import { nearest } from '../text/slips.js';
import { quote } from '../text/words.js';
import { scalars } from './facts/scalars.js';
import { isTemplateValue } from './facts/template-values.js';

/** A misspelt SIG is asked for nothing and finds no approval file. */
export const sigIsKnown: Rule = {
  id: 'sig-is-known',
  summary: 'Owning and participating SIGs exist.',
  category: 'metadata',
  severity: 'warning',
  reads: ['metadata', 'template', 'aliases', 'inventory'],

  *check({ metadata, repository }) {
    const { sigs, aliases, template } = repository;
    // Most participating SIGs are known by their alias only.
    if (![...aliases.groups.keys()].some((alias) => alias.endsWith('-leads'))) return;

    for (const key of ['owning-sig', 'participating-sigs'] as const) {
      if (metadata.data[key] === undefined) continue;
      const seen = new Set<string>();
      for (const { value: text, place } of scalars(metadata, key)) {
        const isKnown = sigs.has(text) || aliases.groups.has(text) || isWorkingGroup(text);
        if (text === '' || isKnown || isTemplateValue(template, key, text) || seen.has(text)) continue;
        seen.add(text);

        const meant = meantSig(text, sigs);
        yield {
          subject: text,
          message: `Unexpected ${quote(text)} in \`${key}\`, expected ${meant === undefined ? 'a known SIG' : quote(meant)}`,
          place,
          help: `A SIG is known by an alias ${quote(`${text}-leads`)} in ${aliases.path} or by its directory of KEPs.`,
        };
      }
    }
  },
};

/** A SIG by the start of its name (`sig-arch`), else by a name that is little different. */
function meantSig(text: string, sigs: ReadonlySet<string>): string | undefined {
  const name = text.toLowerCase().replace(/^sig[-_ ]?/, '');
  const names = [...sigs].filter((sig) => sig.startsWith('sig-')).map((sig) => sig.slice('sig-'.length));
  const longer = names.filter((other) => name.length >= 3 && other.startsWith(name));
  const meant = longer.length === 1 ? longer[0] : nearest(name, names);
  return meant === undefined ? undefined : `sig-${meant}`;
}

/** Working groups come and go without an alias. */
function isWorkingGroup(text: string): boolean {
  return /^(wg|committee)-[a-z0-9-]+$/.test(text);
}
