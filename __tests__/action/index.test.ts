import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  process.exitCode = undefined;
});

test('the entry point runs, on the runner of this process', async () => {
  vi.stubEnv('INPUT_ROOT', '/none/such');
  vi.stubEnv('GITHUB_EVENT_NAME', 'schedule');
  let said = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    said += String(text);
    return true;
  });
  await import('../../src/action/index.js');
  expect(said).toMatch(/^::error::The root `\/none\/such` does not exist/m);
  expect(process.exitCode).toBe(1);
});
