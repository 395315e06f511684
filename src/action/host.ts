import * as core from '@actions/core';
import type { Patience } from '../github/client.js';
import type { Severity } from '../model/finding.js';
import { addToSummary } from './job-summary.js';

/** Where an annotation stands: the runner's words for it. */
export type AnnotationPlace = core.AnnotationProperties;

/** What a run touches of the machine that runs it. Texts are printed as they are: who hands them over has made them harmless. */
export interface Host {
  readonly env: NodeJS.ProcessEnv;
  /** Absolute: relative paths of inputs count from here. */
  readonly cwd: string;
  /** How long to wait for GitHub, where it is not the default. */
  readonly patience?: Partial<Patience>;
  /** How to ask GitHub, where it is not by the runner's own network and its proxy. */
  readonly fetch?: typeof fetch;
  /** An input of action.yml, trimmed; `''` when it is not set. */
  input(name: string): string;
  info(text: string): void;
  /** Shown when the run is repeated with debug logging. */
  debug(text: string): void;
  /** Lines that are folded under a name. */
  group(name: string, text: string): void;
  annotate(severity: Severity, message: string, place?: AnnotationPlace): void;
  output(name: string, value: string | number): void;
  /** Adds Markdown to the summary of the job. Rejects where that is not possible. */
  summary(text: string): Promise<unknown>;
  /** Says why the step failed, which is an error annotation too, and fails it. */
  fail(message: string): void;
}

const SAY = { error: core.error, warning: core.warning, notice: core.notice };

/** The runner of GitHub Actions that started this process. */
export function runner(): Host {
  return {
    env: process.env,
    cwd: process.cwd(),
    input: (name) => core.getInput(name),
    info: core.info,
    debug: core.debug,
    group(name, text) {
      core.startGroup(name);
      core.info(text);
      core.endGroup();
    },
    annotate: (severity, message, place) => SAY[severity](message, place),
    output: core.setOutput,
    summary: async (text) => addToSummary(text, process.env.GITHUB_STEP_SUMMARY),
    fail: core.setFailed,
  };
}
