import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Counter, Gauge, Histogram, Registry, Summary } from 'prom-client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isExposed, merged, readScrape, scrapedComponents } from '../../src/kubernetes/scrape.js';
import { UsageError } from '../../src/model/errors.js';

/** What a client library answers on loopback: each kind of metric, labels with everything that ends a line elsewhere. */
async function serve(registry: Registry): Promise<Server> {
  const server = createServer(async (_, response) => {
    response.setHeader('content-type', registry.contentType);
    response.end(await registry.metrics());
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return server;
}

function registryOf(type: 'prometheus' | 'openmetrics'): Registry {
  const registry = new Registry() as Registry & { setContentType(type: string): void };
  registry.setContentType(
    type === 'prometheus' ? Registry.PROMETHEUS_CONTENT_TYPE : Registry.OPENMETRICS_CONTENT_TYPE,
  );
  const registers = [registry];
  const retries = new Counter({
    name: 'kubelet_start_retries_total',
    help: 'Retries',
    labelNames: ['reason'],
    registers,
  });
  retries.inc({ reason: 'a "quoted" } brace, a \\ and a\nline' }, 3);
  new Gauge({ name: 'kubelet_budget_ratio', help: 'Ratio', registers }).set(Number.NaN);
  new Histogram({ name: 'kubelet_start_seconds', help: 'Seconds', registers, buckets: [0.1, 1e6] }).observe(
    2,
  );
  new Summary({ name: 'kubelet_sync_seconds', help: 'Seconds', registers }).observe(0.5);
  return registry;
}

describe.each(['prometheus', 'openmetrics'] as const)('the answer of a client library as %s', (type) => {
  let server: Server;
  let text: string;
  beforeAll(async () => {
    server = await serve(registryOf(type));
    const { port } = server.address() as AddressInfo;
    text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  });
  afterAll(() => void server.close());

  test('has its metrics, under the names that are queried', () => {
    const scrape = readScrape('metrics.txt', text);
    for (const name of [
      'kubelet_start_retries_total',
      'kubelet_budget_ratio',
      'kubelet_start_seconds',
      'kubelet_start_seconds_bucket',
      'kubelet_sync_seconds',
    ])
      expect([name, isExposed(name, scrape)]).toEqual([name, true]);
    expect(isExposed('kubelet_never_wired_total', scrape)).toBe(false);
    expect([...scrapedComponents(scrape)]).toEqual(['kubelet']);
  });

  test('is refused wherever it was cut off inside of a line', () => {
    const lines = text.trimEnd().split('\n');
    const sample = lines.findIndex((line) => line.startsWith('kubelet_start_seconds_bucket'));
    const cut = [...lines.slice(0, sample), lines[sample]?.slice(0, -1).replace(/ [^ ]*$/, '')].join('\n');
    expect(() => readScrape('metrics.txt', cut)).toThrow(UsageError);
    expect(() => readScrape('metrics.txt', `${lines.slice(0, sample + 1).join('\n')}\n`)).toThrow(
      /Missing count of the histogram `kubelet_start_seconds`: the file was cut off/,
    );
  });
});

const INFO = 'kubernetes_build_info{git_version="v1.36.2",major="1"} 1\n';

test.each<[string, string, string]>([
  ['nothing', '', 'f:1 Missing metrics, expected what a component answers at /metrics'],
  ['comments alone', '# hello\n', 'f:1 Missing metrics, expected what a component answers at /metrics'],
  ['a page', '<html>\n', 'f:1 Unexpected `<html>`, expected a metric and its value'],
  ['JSON', '{"a": 1}\n', 'f:1 Unexpected `{"a": 1}`, expected a metric and its value'],
  ['a name alone', 'a_total 1\nb_to', 'f:2 Unexpected `b_to`, expected a metric and its value'],
  [
    'labels that do not end',
    'a_total{b="c} 1\n',
    'f:1 Unexpected `a_total{b="c} 1`, expected a metric and its value',
  ],
  ['no value', 'a_total{b="c"} \n', 'f:1 Unexpected `a_total{b="c"} `, expected a metric and its value'],
  ['a value that is cut', 'a_total 1\nb_total 12', 'f:2 Unexpected end of the file: it was cut off'],
  [
    'help without a metric',
    'a_total 1\n# HELP b_total B\n',
    'f:2 Unexpected end after `b_total`: the file was cut off',
  ],
  [
    'buckets without a count',
    'a_bucket{le="1"} 1\n',
    'f:1 Missing count of the histogram `a`: the file was cut off',
  ],
])('refuses %s', (_, text, message) => {
  expect(() => readScrape('f', text)).toThrow(new UsageError(message));
});

test('reads times, exponents, infinities, exemplars and Windows lines', () => {
  const { names } = readScrape(
    'f',
    'a 1.5e-3 1700000000\r\nb{x="}"} +Inf\r\nc -Inf\r\n# TYPE d counter\r\nd_total 1 # {trace_id="a"} 0.5\r\n# EOF',
  );
  expect([...names].sort()).toEqual(['a', 'b', 'c', 'd', 'd_total']);
});

test('several answers are one, of the oldest release', () => {
  const both = merged([
    readScrape('a', INFO),
    readScrape('b', 'scheduler_x_total 1\n'),
    readScrape('c', INFO.replace('1.36', '1.9')),
  ]);
  expect(both?.paths).toEqual(['a', 'b', 'c']);
  expect(both?.release).toEqual({ major: 1, minor: 9 });
  expect(both && isExposed('scheduler_x_total', both)).toBe(true);
  expect(merged([])).toBeUndefined();
});

test('a long line is read in linear time', () => {
  const labels = 'a="'.repeat(200_000);
  expect(() => readScrape('f', `x{${labels}\n`)).toThrow(UsageError);
  expect(() => readScrape('f', `x ${'1'.repeat(500_000)}!\n`)).toThrow(UsageError);
});
