/** A text → the nodes of its one document, and what is wrong with it whatever it is about. */
import { type Alias, Composer, type Document, isAlias, isScalar, type Node, visit } from 'yaml';
import type { Problem } from '../../model/finding.js';
import { quote } from '../words.js';
import type { Places } from './places.js';
import { plainNodes } from './plain-nodes.js';
import { controlCharacter, strayTabs, syntaxProblems } from './syntax.js';
import { readTokens, type Span, type Tokens } from './tokens.js';

/** What a text is made of. */
export interface Parsed {
  /** `undefined` when the text holds nothing, or nothing to be read. */
  readonly root: Node | undefined;
  readonly problems: readonly Problem[];
  /** Present where nothing was read at all: that is not a text that holds nothing. */
  readonly unread?: true;
  readonly comments: readonly Span[];
  /** What each alias stands for: the last anchor of its name above it. */
  readonly targets: ReadonlyMap<Alias, Node>;
}

/** What is told of a text that is not read. */
const NOTHING = { root: undefined, unread: true, comments: [], targets: new Map() } as const;
const LARGEST = 1 << 18;

/** Parses the text of `places`. Never throws. */
export function parseNodes(places: Places): Parsed {
  const { path, text } = places;
  if (text.length > LARGEST) {
    const message = 'Unexpected size of the file, expected less than 256 KiB';
    return { ...NOTHING, problems: [{ subject: 'file', message, place: { path } }] };
  }
  const plain = plainNodes(text);
  if (plain !== undefined) return { ...plain, problems: [], targets: new Map() };
  return parseAll(places);
}

/** As `parseNodes`, by the parser of all YAML whatever the text. */
export function parseAll(places: Places): Parsed {
  const { path, text } = places;
  const tokens = readTokens(text);
  if (typeof tokens === 'string')
    return { ...NOTHING, problems: [{ subject: 'syntax', message: tokens, place: { path } }] };
  const documents = compose(text, tokens.all);
  const errors = documents.flatMap((document) => document.errors);
  const odd = errors.length === 0 ? [...controlCharacter(places), ...strayTabs(tokens, places)] : [];
  const problems: Problem[] = [...syntaxProblems(errors, tokens, places), ...odd];
  const [root, second] = documents.flatMap(({ contents }) =>
    contents === null || (isScalar(contents) && String(contents.value) === '') ? [] : [contents],
  );
  if (second !== undefined) problems.push(secondDocument(second, places));
  const targets = root !== undefined && text.includes('*') ? aliasesOf(root, places, problems) : new Map();
  return { root, problems, comments: tokens.comments, targets };
}

/** Every scalar a text as it is written: what it means is for its key to say. */
function compose(text: string, tokens: Tokens['all']): readonly Document.Parsed[] {
  const composer = new Composer({
    schema: 'failsafe',
    resolveKnownTags: false,
    uniqueKeys: false,
    strict: false,
    prettyErrors: false,
    logLevel: 'silent',
  });
  return [...composer.compose(tokens, true, text.length)] as readonly Document.Parsed[];
}

function secondDocument(second: Node, places: Places): Problem {
  return {
    subject: 'file',
    message: 'Unexpected second document, expected one in a file',
    place: places.firstLine(places.of(second) ?? { path: places.path }),
    help: 'Remove the line `---` and join what is below it with what is above.',
  };
}

function aliasesOf(top: Node, places: Places, problems: Problem[]): ReadonlyMap<Alias, Node> {
  const anchors = new Map<string, Node>();
  const targets = new Map<Alias, Node>();
  visit(top, {
    Node(_, node) {
      if (!isAlias(node)) {
        if (node.anchor !== undefined) anchors.set(node.anchor, node);
        return;
      }
      const target = anchors.get(node.source);
      if (target !== undefined) targets.set(node, target);
      else {
        problems.push({
          subject: 'syntax',
          message: `Unexpected alias ${quote(`*${node.source}`)}, expected an anchor of that name above it`,
          place: places.of(node) ?? { path: places.path },
          help: `In quotes it is a plain text: "*${node.source.replace(/[^\w.-]/g, '')}"`,
        });
      }
    },
  });
  return targets;
}
