import { nearest } from '../model/lifecycle.js';
import type { Kep, Named, Problem, Rule } from '../model/types.js';
import { quote } from '../text/words.js';
import { isPlaceholder } from './facts/placeholders.js';

/** The template asks for the gate in the enablement answer and in `feature-gates`; operators and tooling read one each. */
export const featureGatesMatchReadme: Rule = {
  id: 'feature-gates-match-readme',
  summary: 'The README and `kep.yaml` name the same feature gates.',
  category: 'contradiction',
  severity: 'error',

  *check(kep) {
    const { readme } = kep;
    const declared = declaredGates(kep);
    const mechanism = readme.answers.get('enablement-mechanism');
    if (declared.length === 0 || mechanism === undefined) return;
    if (mechanism.state === 'missing' || mechanism.state === 'unanswered') return;

    const onlyDeclared = declared.filter(
      ({ name }) => !readme.gates.some((gate) => means(gate.name, name)) && !isWordOf(mechanism.text, name),
    );
    const onlyWritten = readme.gates.filter(
      ({ name, labelled }) => labelled && !name.includes('*') && !declared.some((gate) => gate.name === name),
    );
    for (const gate of onlyDeclared) {
      const near =
        nearest(
          gate.name,
          onlyWritten.map(({ name }) => name),
        ) ?? (onlyDeclared.length === 1 && onlyWritten.length === 1 ? onlyWritten[0]?.name : undefined);
      const other = onlyWritten.findIndex(({ name }) => name === near);
      yield other === -1
        ? undeclaredInReadme(kep, gate, mechanism)
        : differs(gate, onlyWritten.splice(other, 1)[0] ?? gate);
    }
    for (const gate of onlyWritten) yield undeclared(kep, gate);
  },
};

function declaredGates({ metadata, repository }: Kep): Named[] {
  return (metadata.data['feature-gates'] ?? []).flatMap(({ name }, index) => {
    if (!name || !/^[A-Za-z]\w*$/.test(name) || /^(?:n\/?a|none|tbd|todo)$/i.test(name)) return [];
    if (isPlaceholder(repository.template, 'feature-gates.name', name)) return [];
    return [{ name, place: metadata.at('feature-gates', index, 'name') }];
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

function differs(declared: Named, written: Named): Problem {
  return {
    subject: declared.name,
    message: `Unexpected feature gate ${quote(declared.name)}, expected ${quote(written.name)} as in the README`,
    place: declared.place,
    related: [{ message: `the README says ${quote(written.name)}`, place: written.place }],
    mirror: {
      message: `Unexpected feature gate ${quote(written.name)}, expected ${quote(declared.name)} as in kep.yaml`,
      place: written.place,
    },
    help: `Write the name that the code uses in both places, for example \`name: ${written.name}\` here.`,
  };
}

function undeclaredInReadme(
  { readme }: Kep,
  gate: Named,
  { place, written }: { place: Named['place']; written: Named['place'] | undefined },
): Problem {
  const elsewhere = isWordOf(readme.text, gate.name);
  const answer = written ?? place;
  return {
    subject: gate.name,
    message: `Unexpected feature gate ${quote(gate.name)}, the README's enablement answer does not name it`,
    place: gate.place,
    related: [{ message: 'the enablement answer', place: answer }],
    mirror: { message: `Missing feature gate ${quote(gate.name)}, kep.yaml lists it`, place: answer },
    help: `Add to the enablement answer:\n  - Feature gate name: ${gate.name}`,
    ...(elsewhere && { severity: 'warning' }),
  };
}

function undeclared({ metadata }: Kep, gate: Named): Problem {
  const list = metadata.at('feature-gates');
  return {
    subject: gate.name,
    message: `Unexpected feature gate ${quote(gate.name)}, \`feature-gates\` in kep.yaml does not list it`,
    place: gate.place,
    related: [{ message: '`feature-gates`', place: list }],
    mirror: { message: `Missing feature gate ${quote(gate.name)}, the README names it`, place: list },
    help: `Add to kep.yaml:\nfeature-gates:\n  - name: ${gate.name}`,
  };
}
