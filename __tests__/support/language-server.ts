/** The YAML language server as an editor starts it: a process of its own that is spoken to over standard input and output. */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** A position as the protocol counts: from 0, in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Diagnostic {
  readonly range: { readonly start: Position; readonly end: Position };
  readonly message: string;
}

type Message = {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
};

/** A running server with the documents that are open in it. */
export class LanguageServer {
  readonly #process: ChildProcessWithoutNullStreams;
  readonly #answers = new Map<number, (message: Message) => void>();
  readonly #published = new Map<string, (found: readonly Diagnostic[]) => void>();
  readonly #settings: Readonly<Record<string, unknown>>;
  #buffer = Buffer.alloc(0);
  #last = 0;

  private constructor(settings: Readonly<Record<string, unknown>>) {
    this.#settings = settings;
    const home = dirname(createRequire(import.meta.url).resolve('yaml-language-server/package.json'));
    this.#process = spawn(process.execPath, [join(home, 'bin/yaml-language-server'), '--stdio']);
    this.#process.stdout.on('data', (chunk: Buffer) => this.#read(chunk));
  }

  /** Starts one with the settings of an editor; `root` is the folder that is open there, as a URI. */
  static async start(root: string, settings: Readonly<Record<string, unknown>>): Promise<LanguageServer> {
    const server = new LanguageServer(settings);
    await server.request('initialize', {
      processId: process.pid,
      rootUri: root,
      workspaceFolders: [{ uri: root, name: 'root' }],
      capabilities: {
        workspace: { configuration: true },
        textDocument: { completion: { completionItem: { documentationFormat: ['markdown'] } }, hover: {} },
      },
    });
    server.notify('initialized', {});
    server.notify('workspace/didChangeConfiguration', { settings });
    return server;
  }

  /** Opens a document and returns what the server marks in it. */
  open(uri: string, text: string): Promise<readonly Diagnostic[]> {
    const published = new Promise<readonly Diagnostic[]>((resolve) => this.#published.set(uri, resolve));
    this.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'yaml', version: 1, text } });
    return published;
  }

  /** The labels that are offered at a position. */
  async completion(uri: string, position: Position): Promise<readonly string[]> {
    const answer = await this.request('textDocument/completion', { textDocument: { uri }, position });
    const items = Array.isArray(answer) ? answer : (answer as { items: unknown[] }).items;
    return (items as { label: string }[]).map(({ label }) => label);
  }

  /** The Markdown that is shown at a position; empty where nothing is. */
  async hover(uri: string, position: Position): Promise<string> {
    const answer = await this.request('textDocument/hover', { textDocument: { uri }, position });
    return (answer as { contents?: { value?: string } } | null)?.contents?.value ?? '';
  }

  async stop(): Promise<void> {
    await this.request('shutdown', null);
    this.notify('exit', null);
    this.#process.kill();
  }

  request(method: string, params: unknown): Promise<unknown> {
    this.#last++;
    const id = this.#last;
    return new Promise((resolve, reject) => {
      this.#answers.set(id, ({ result, error }) =>
        error ? reject(new Error(error.message)) : resolve(result),
      );
      this.#send({ id, method, params });
    });
  }

  notify(method: string, params: unknown): void {
    this.#send({ method, params });
  }

  #send(message: Message): void {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.#process.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  #read(chunk: Buffer): void {
    this.#buffer = Buffer.concat([this.#buffer, chunk]);
    for (;;) {
      const end = this.#buffer.indexOf('\r\n\r\n');
      if (end === -1) return;
      const length = Number(/Content-Length: (\d+)/i.exec(this.#buffer.toString('latin1', 0, end))?.[1]);
      if (this.#buffer.length < end + 4 + length) return;
      const message: Message = JSON.parse(this.#buffer.toString('utf8', end + 4, end + 4 + length));
      this.#buffer = this.#buffer.subarray(end + 4 + length);
      this.#take(message);
    }
  }

  #take(message: Message): void {
    const { id, method, params } = message;
    if (method === undefined) this.#answers.get(id ?? 0)?.(message);
    else if (method === 'textDocument/publishDiagnostics') {
      const { uri, diagnostics } = params as { uri: string; diagnostics: readonly Diagnostic[] };
      this.#published.get(uri)?.(diagnostics);
    } else if (method === 'workspace/configuration') {
      const { items } = params as { items: readonly { section: string }[] };
      this.#send({ id: id ?? 0, result: items.map(({ section }) => this.#settings[section] ?? null) });
    } else if (id !== undefined) this.#send({ id, result: null });
  }
}
