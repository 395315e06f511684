# prr-lint for jobs whose image has no Node.js: `docker build --tag prr-lint .`, then
# `docker run --rm --volume "$PWD:/keps:ro" prr-lint lint --root /keps`. Only reading what changed (`--changed-since`) needs git, which
# this image does not hold.
FROM gcr.io/distroless/nodejs24-debian12:nonroot
WORKDIR /keps
COPY package.json LICENSE /prr-lint/
COPY dist /prr-lint/dist
COPY docs/rules /prr-lint/docs/rules
COPY schemas /prr-lint/schemas
ENTRYPOINT ["/nodejs/bin/node", "/prr-lint/dist/cli/index.js"]
