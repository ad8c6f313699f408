#!/usr/bin/env bash
# Creates the AOT cache (JEP 483, 514, 515) of an assembled application, at the very path where it will run:
#   deploy/train-aot.sh FOLDER CACHE
# The application is started with a throwaway data folder, sent what instances are usually asked first, and stopped. JVM flags
# come from JAVA_TOOL_OPTIONS; those that affect the layout of objects or the heap must be the same when the cache is used.
set -euo pipefail
folder=${1:?the folder of the application}
cache=${2:?where the cache is to be written}
port=${TRAINING_PORT:-18080}
# Health and metrics, if the application was built with a port of their own for them
management=$((port + 1))
data=$(mktemp -d)
log=$data/log

# Through bash's own network device, as there may be no curl. Prints the answer.
ask() {
  local method=$1 path=$2 body=${3:-} to=$port
  if [[ $path =~ ^/q/(health|metrics) ]] && (exec 3<>"/dev/tcp/127.0.0.1/$management") 2>/dev/null; then to=$management; fi
  exec 3<>"/dev/tcp/127.0.0.1/$to" || return 1
  printf '%s %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s' \
    "$method" "$path" "${#body}" "$body" >&3
  cat <&3
  exec 3<&-
}
is_ok() { [[ $(ask "$@" 2>/dev/null | head -n 1) == *' 200 '* ]]; }

# A heap of the size a container has: above 32 GB, which 60 % of a large build machine may be, objects are addressed
# differently, and the cache would be ignored where it is used.
QUARKUS_HTTP_PORT=$port QUARKUS_HTTP_HOST=127.0.0.1 QUARKUS_MANAGEMENT_PORT=$management QUARKUS_MANAGEMENT_HOST=127.0.0.1 \
  WAYMARK_EMBEDDED_DATABASE_DATA_DIR=$data/database \
  "$folder/jre/bin/java" -Xmx512m -XX:AOTCacheOutput="$cache" -jar "$folder/quarkus-run.jar" >"$log" 2>&1 &
process=$!
trap 'kill "$process" 2>/dev/null || true; wait "$process" 2>/dev/null || true; rm -rf "$data"' EXIT

for ((second = 0; ; second++)); do
  is_ok GET /q/health/ready && break
  if ((second == 120)) || ! kill -0 "$process" 2>/dev/null; then
    cat "$log" >&2
    echo "The application did not get ready." >&2
    exit 1
  fi
  sleep 1
done
for path in /api/v1/roadmaps /api/v1/topics?limit=100 '/api/v1/search?q=kubernetes' '/api/v1/compositions?focus=microservices' \
  /api/v1/roadmaps/senior-backend-python-aws-microservices /api/v1/roadmaps/senior-backend-python-aws-microservices/exports/markdown \
  /q/health/live /q/metrics; do
  is_ok GET "$path" || { echo "No answer: $path" >&2; exit 1; }
done
is_ok POST /graphql '{"query": "{topics(first: 5) {nodes {slug title resources {title}}}}"}' ||
  { echo "No answer: /graphql" >&2; exit 1; }

# The cache is assembled when the JVM exits.
kill "$process"
wait "$process" || true
[[ -s $cache ]] || { cat "$log" >&2; echo "No cache was written." >&2; exit 1; }
