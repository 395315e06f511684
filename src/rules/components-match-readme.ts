import { component, isSameComponent } from '../model/components.js';
import type { Problem } from '../model/finding.js';
import type { Kep } from '../model/kep.js';
import type { Located, Place } from '../model/place.js';
import type { Rule } from '../model/rule.js';
import { quote } from '../text/words.js';

/** The components of one gate, or of all gates together, on both sides. */
interface Sides {
  readonly gate: string | undefined;
  readonly declared: readonly Located[];
  readonly written: readonly Located[];
  /** The list in kep.yaml, and what in the README the components stand under. */
  readonly list: Place;
  readonly answer: Place;
}

/** The gate only works where every component that reads it has it: the two lists must not drift apart. */
export const componentsMatchReadme: Rule = {
  id: 'components-match-readme',
  summary: 'The README and `kep.yaml` list the same components for a feature gate.',
  category: 'contradiction',
  severity: 'warning',
  reads: ['metadata', 'readme'],

  *check(kep) {
    if (!kep.readme.componentsConfident) return;
    for (const sides of sidesOf(kep)) {
      if (sides.written.length === 0) continue;
      if (sides.declared.length === 0) {
        yield missingList(sides);
        continue;
      }
      for (const one of only(sides.written, sides.declared)) yield undeclared(sides, one);
      for (const one of only(sides.declared, sides.written)) yield unwritten(sides, one);
    }
  },
};

/** Gate by gate where the README lists components for every gate that kep.yaml has; else all of them together. */
function sidesOf({ metadata, readme }: Kep): Sides[] {
  const entries = metadata.data['feature-gates'] ?? [];
  const [answer] = [...readme.gates, ...readme.components];
  if (entries.length === 0 || answer === undefined) return [];
  const gates = entries.map((entry) => ({
    name: entry.name?.value ?? '',
    declared: components(entry.components ?? []),
    list: entry.components?.place ?? entry.name?.place ?? metadata.at('feature-gates'),
    written: readme.gates.find(({ value: name }) => name === entry.name?.value),
  }));
  if (
    gates.length > 1 &&
    gates.every(({ written }) => written !== undefined && written.components.length > 0)
  ) {
    return gates.map(({ name, declared, list, written }) => ({
      gate: name,
      declared,
      list,
      written: written?.components ?? [],
      answer: written?.place ?? answer.place,
    }));
  }
  return [
    {
      gate: gates.length === 1 ? gates[0]?.name : undefined,
      declared: unique(gates.flatMap(({ declared }) => declared)),
      list:
        gates.length === 1 ? (gates[0]?.list ?? metadata.at('feature-gates')) : metadata.at('feature-gates'),
      written: unique([...readme.gates.flatMap((gate) => gate.components), ...readme.components]),
      answer: answer.place,
    },
  ];
}

/** kep.yaml entries also hold several names in one string. */
function components(items: readonly Located[]): Located[] {
  return items.flatMap(({ value: item, place }) =>
    item
      .replace(/\([^()]*\)/g, ' ')
      .split(/,|\band\b/)
      .filter((name) => name.trim() !== '')
      .map((name) => ({ value: name.trim(), place })),
  );
}

function unique(named: readonly Located[]): Located[] {
  return [...new Map(named.map((one) => [component(one.value), one])).values()];
}

function only(these: readonly Located[], those: readonly Located[]): Located[] {
  return these.filter(({ value: name }) => !those.some((other) => isSameComponent(name, other.value)));
}

function of({ gate }: Sides): string {
  return gate ? ` of ${quote(gate)}` : '';
}

function missingList(sides: Sides): Problem {
  return {
    subject: sides.gate ?? 'components',
    message: `Missing \`components\`${of(sides)}, the README names ${sides.written.map(({ value: name }) => quote(component(name))).join(', ')}`,
    place: sides.list,
    related: [{ message: 'named here', place: sides.written[0]?.place ?? sides.answer }],
    help: `components:\n${sides.written.map(({ value: name }) => `  - ${component(name)}`).join('\n')}`,
  };
}

function undeclared(sides: Sides, one: Located): Problem {
  return {
    subject: component(one.value),
    message: `Missing component ${quote(component(one.value))}${of(sides)}, the README names it`,
    place: sides.list,
    related: [{ message: 'named here', place: one.place }],
    mirror: {
      message: `Unexpected component ${quote(one.value)}${of(sides)}, kep.yaml does not list it`,
      place: one.place,
      help: `Take it out, or add \`- ${component(one.value)}\` to \`components\` in kep.yaml.`,
    },
    help: `Add \`- ${component(one.value)}\` to \`components\`, or take it out of the README.`,
  };
}

function unwritten(sides: Sides, one: Located): Problem {
  return {
    subject: component(one.value),
    message: `Unexpected component ${quote(one.value)}${of(sides)}, the README does not name it`,
    place: one.place,
    related: [{ message: "the README's enablement answer", place: sides.answer }],
    mirror: {
      message: `Missing component ${quote(component(one.value))}${of(sides)}, kep.yaml lists it`,
      place: sides.answer,
      help: `Add ${component(one.value)} to "Components depending on the feature gate", or take it out of kep.yaml.`,
    },
    help: `Take it out, or add ${component(one.value)} to "Components depending on the feature gate" in the README.`,
  };
}
