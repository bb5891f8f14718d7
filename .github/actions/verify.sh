#!/usr/bin/env bash
# What the action does: verifies, writes SARIF, annotates the lines of the pull request, sums up on the job's page.
# Takes its wishes from BACKREAD_* (action.yml); ends with 1 where something is contradicted and BACKREAD_FAIL says so, with 2 where it could not verify.
set -uo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
cli=${BACKREAD_CLI:-$here/../../dist/cli.js}

# A checkout of the action holds no bundle: it is built once.
if [ ! -f "$cli" ]; then
  (cd "${BACKREAD_BUILD:-$here/../..}" && npm ci --no-audit --no-fund && npm run build) >&2 || exit 2
fi

arguments=()
while IFS= read -r line; do [ -n "$line" ] && arguments+=("$line"); done <<<"${BACKREAD_DRAFTS:-drafts}"
sources=()
while IFS= read -r line; do [ -n "$line" ] && sources+=(--source "$line"); done <<<"${BACKREAD_SOURCES:-}"
sarif=${BACKREAD_SARIF:-backread.sarif}

node "$cli" verify "${sources[@]}" --format sarif --output "$sarif" -- "${arguments[@]}"
status=$?
[ "$status" -le 1 ] || exit "$status"
node "$here/annotate.mjs" "$sarif" "${GITHUB_OUTPUT:-/dev/null}" "${GITHUB_STEP_SUMMARY:-/dev/null}" || exit 2
[ "${BACKREAD_FAIL:-true}" = true ] || exit 0
exit "$status"
