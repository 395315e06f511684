/** docs/workflows/check.yml without its last step: `npx vitest run __tests__/init.test.ts -u` writes it. */
export const CHECK_WORKFLOW = `name: KEPs

# Without a filter for paths: a required check that never starts blocks the pull request. Where no KEP is touched, this one
# says so and passes.
on:
  pull_request:
  merge_group:

permissions:
  contents: read

jobs:
  prr-lint:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          # With its history git tells what changed; without it, GitHub's API is asked.
          fetch-depth: 0
          persist-credentials: false
      - id: prr-lint
        uses: OWNER/prr-lint@0000000000000000000000000000000000000000 # the commit that you have read
`;
