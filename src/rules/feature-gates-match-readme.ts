import { sourceOf } from '../kubernetes/ask.js';
import type { Problem } from '../model/finding.js';
import type { Kep } from '../model/kep.js';
import type { Located } from '../model/place.js';
import type { Rule } from '../model/rule.js';
import { saysNothing } from '../text/non-answers.js';
import { nearest } from '../text/slips.js';
import { quote } from '../text/words.js';
import { declarationEdit, listedGates } from './facts/real-gates.js';
import { differing, meant } from './facts/sides.js';
import { isTemplateValue } from './facts/template-values.js';

/** The template asks for the gate in the enablement answer and in `feature-gates`; operators and tooling read one each. */
export const featureGatesMatchReadme: Rule = {
  id: 'feature-gates-match-readme',
  summary: 'The README and `kep.yaml` name the same feature gates.',
  category: 'contradiction',
  severity: 'error',
  reads: ['metadata', 'readme', 'template', 'kubernetes'],

  *check(kep) {
    const { readme } = kep;
    const declared = declaredGates(kep);
    const mechanism = readme.answers.get('enablement-mechanism');
    if (declared.length === 0 || mechanism === undefined) return;
    if (mechanism.state === 'missing' || mechanism.state === 'unanswered') return;

    const onlyDeclared = declared.filter(
      ({ value: name }) =>
        !readme.gates.some((gate) => means(gate.value, name)) && !isWordOf(mechanism.text, name),
    );
    const onlyWritten = readme.gates.filter(
      ({ value: name, labelled, isForeign }) =>
        labelled && !isForeign && !name.includes('*') && !declared.some((gate) => gate.value === name),
    );
    for (const gate of onlyDeclared) {
      const near =
        nearest(
          gate.value,
          onlyWritten.map(({ value: name }) => name),
        ) ?? (onlyDeclared.length === 1 && onlyWritten.length === 1 ? onlyWritten[0]?.value : undefined);
      const other = onlyWritten.findIndex(({ value: name }) => name === near);
      yield other === -1
        ? undeclaredInReadme(kep, gate, mechanism)
        : differs(kep, gate, onlyWritten.splice(other, 1)[0] ?? gate);
    }
    for (const gate of onlyWritten) yield undeclared(kep, gate);
  },
};

function declaredGates({ metadata, repository }: Kep): Located[] {
  return (metadata.data['feature-gates'] ?? []).flatMap(({ name }) => {
    if (name === undefined || !/^[A-Za-z]\w*$/.test(name.value)) return [];
    if (saysNothing(name.value)) return [];
    return isTemplateValue(repository.template, 'feature-gates.name', name.value) ? [] : [name];
  });
}

/** `CSIMigration*` in a README stands for every gate of that pattern. */
function means(written: string, declared: string): boolean {
  if (!written.includes('*')) return written === declared;
  const [start = '', end = ''] = [written.split('*')[0], written.split('*').at(-1)];
  return declared.startsWith(start) && declared.endsWith(end);
}

function isWordOf(text: string, name: string): boolean {
  return new RegExp(`\\b${name}\\b`).test(text);
}

/** Where the code has one of the two names, the other one is wrong, whichever side a change touches. */
function differs(kep: Kep, declared: Located, written: Located): Problem {
  return (
    byIndex(kep, declared, written) ??
    differing(
      {
        noun: 'feature gate',
        declared,
        written,
        inMetadata: (name) => `name: ${name}`,
        inReadme: (name) => `Feature gate name: ${name}`,
        question: 'Which one does the code use?',
      },
      meant(kep, declared.value, written.value),
    )
  );
}

function byIndex(kep: Kep, declared: Located, written: Located): Problem | undefined {
  const listed = listedGates(kep);
  const isReal = ({ value }: Located) => listed?.gates.histories.has(value) ?? false;
  if (listed === undefined || isReal(declared) === isReal(written)) return undefined;
  const source = sourceOf(listed.index, listed.gates);
  const subject = declared.value;
  if (isReal(declared))
    return {
      subject,
      message: `Unexpected feature gate ${quote(written.value)}, expected ${quote(declared.value)} as in kep.yaml and ${source}`,
      place: written.place,
      related: [{ message: `kep.yaml says ${quote(declared.value)}`, place: declared.place }],
      help: `- Feature gate name: ${declared.value}`,
      fix: { safety: 'safe', edits: [{ place: written.place, text: declared.value }] },
    };
  const edit = declarationEdit(kep.metadata, declared.value, written.value);
  return {
    subject,
    message: `Unexpected feature gate ${quote(declared.value)}, expected ${quote(written.value)} as in the README and ${source}`,
    place: declared.place,
    related: [{ message: `the README says ${quote(written.value)}`, place: written.place }],
    help: `- name: ${written.value}`,
    ...(edit && { fix: { safety: 'safe', edits: [edit] } }),
  };
}

function undeclaredInReadme(
  { readme }: Kep,
  gate: Located,
  { place, written }: { place: Located['place']; written: Located['place'] | undefined },
): Problem {
  const elsewhere = isWordOf(readme.text, gate.value);
  const answer = written ?? place;
  return {
    subject: gate.value,
    message: `Unexpected feature gate ${quote(gate.value)}, the README's enablement answer does not name it`,
    place: gate.place,
    related: [{ message: 'the enablement answer', place: answer }],
    mirror: {
      message: `Missing feature gate ${quote(gate.value)}, kep.yaml lists it`,
      place: answer,
      help: `- [x] Feature gate\n  - Feature gate name: ${gate.value}`,
    },
    help: `Take it out, or add to the README's enablement answer:\n- Feature gate name: ${gate.value}`,
    ...(elsewhere && { severity: 'warning' }),
  };
}

function undeclared({ metadata }: Kep, gate: Located): Problem {
  const list = metadata.at('feature-gates');
  return {
    subject: gate.value,
    message: `Unexpected feature gate ${quote(gate.value)}, \`feature-gates\` in kep.yaml does not list it`,
    place: gate.place,
    related: [{ message: '`feature-gates`', place: list }],
    mirror: {
      message: `Missing feature gate ${quote(gate.value)}, the README names it`,
      place: list,
      help: `feature-gates:\n  - name: ${gate.value}`,
    },
    help: `Add to kep.yaml:\nfeature-gates:\n  - name: ${gate.value}`,
  };
}
