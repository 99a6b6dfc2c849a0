#!/bin/sh
# Measures the service over HTTP and as a ratio to PostgreSQL doing the same statements: docs/benchmarks.md.
set -eu
here=$(cd "$(dirname "$0")" && pwd)

missing=""
command -v wrk >/dev/null || missing="$missing wrk"
command -v psql >/dev/null || missing="$missing postgresql-client"
command -v pgbench >/dev/null || missing="$missing postgresql-contrib"
if [ -n "$missing" ]; then
    echo "Installing what is missing from Debian's packages:$missing"
    sudo=""
    [ "$(id -u)" = 0 ] || sudo=sudo
    $sudo apt-get update -q
    # shellcheck disable=SC2086 # a list
    $sudo apt-get install -y -q --no-install-recommends $missing
fi
if [ ! -f "$here/../target/standalone/quarkus-run.jar" ]; then
    echo "There is no package to measure. Make it first: backend/mvnw -f backend package -DskipTests" >&2
    exit 1
fi
exec node "$here/benchmark.mjs" "$@"
