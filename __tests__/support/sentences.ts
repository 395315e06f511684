/** Questions of the template by a short name, for tables of sentences. */
export const QUESTIONS: Readonly<Record<string, string>> = {
  upgrade: 'Were upgrade and rollback tested? Was the upgrade->downgrade->upgrade path tested?',
  enablement: 'Are there any tests for feature enablement/disablement?',
  missing:
    'Are there any missing metrics that would be useful to have to improve observability of this feature?',
  slis: 'What are the SLIs (Service Level Indicators) an operator can use to determine the health of the service?',
  slos: 'What are the reasonable SLOs (Service Level Objectives) for the enhancement?',
  resources:
    'Will enabling / using this feature result in non-negligible increase of resource usage (CPU, RAM, disk, IO, ...) in any components?',
  defaults: 'Does enabling the feature change any default behavior?',
  failures: 'What are other known failure modes?',
  rollout: 'How can a rollout or rollback fail? Can it impact already running workloads?',
  outage: 'How does this feature react if the API server and/or etcd is unavailable?',
};

/** Rows `expected | sentence` below each question; without a bar nothing is expected. */
export function rowsOf(
  table: Readonly<Record<string, string>>,
): readonly (readonly [string, string, string])[] {
  return Object.entries(table).flatMap(([question, lines]) =>
    lines
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .map((line) => {
        const bar = line.indexOf(' | ');
        return [
          question,
          line.slice(bar === -1 ? 0 : bar + 3),
          bar === -1 ? '' : line.slice(0, bar),
        ] as const;
      }),
  );
}
