#!/usr/bin/env bash
# Requests a second that the packaged Waymark answers here, each beside what it is measured against (docs/performance.md):
#   ./mvnw package -DskipTests && src/benchmark/http/run.sh
#   SECONDS_EACH=10 CONNECTIONS=64 src/benchmark/http/run.sh
# Needs wrk, curl and jq. All of it goes to loopback, and ends by itself.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../../.."
here=src/benchmark/http
seconds=${SECONDS_EACH:-6}
connections=${CONNECTIONS:-16}
java=$(./mvnw --version | sed -n "s/.*runtime: //p")/bin/java
port=18090
base=http://127.0.0.1:$port
bare=http://127.0.0.1:18091
folder=$(mktemp -d)
processes=()
end() {
  local process
  for process in "${processes[@]}"; do
    kill "$process" 2>/dev/null || true
    wait "$process" 2>/dev/null || true
  done
  rm -rf "$folder"
}
trap end EXIT

# A roadmap of 6 stages, 120 topics and 360 resources, and 19 more of the same topics: what the built-in content lacks.
content() {
  local number roadmap stage step
  echo "resources:"
  for ((number = 0; number < 360; number++)); do
    printf '  - {slug: bench-%d, title: Bench %d, summary: For measuring., url: "https://bench.example.org/%d", type: DOCS, cost: FREE}\n' \
      "$number" "$number" "$number"
  done
  echo "topics:"
  for ((number = 0; number < 120; number++)); do
    printf '  - {slug: bench-%d, title: Bench %d, summary: "For measuring, as long as the others are, in a sentence or two.", ' "$number" "$number"
    printf 'category: devops-infrastructure, level: INTERMEDIATE, hours: {min: 4, max: 8}, resources: [bench-%d, bench-%d, bench-%d]}\n' \
      $((number * 3)) $((number * 3 + 1)) $((number * 3 + 2))
  done
  echo "roadmaps:"
  for ((roadmap = 1; roadmap <= 20; roadmap++)); do
    printf '  - slug: bench-%02d\n    title: Bench %d\n    summary: For measuring.\n    focusAreas: [devops]\n    stages:\n' \
      "$roadmap" "$roadmap"
    for ((stage = 0; stage < 6; stage++)); do
      printf '      - slug: stage-%d\n        title: Stage %d\n        summary: For measuring.\n        level: INTERMEDIATE\n        steps:\n' \
        "$stage" "$stage"
      for ((step = 0; step < 20; step++)); do printf '          - {topic: bench-%d}\n' $((stage * 20 + step)); done
    done
  done
}
mkdir "$folder/overlay"
content >"$folder/overlay/bench.yaml"

# serve SETTING…: the packaged application, alone on its port.
serve() {
  env "$@" QUARKUS_HTTP_PORT=$port QUARKUS_HTTP_HOST=127.0.0.1 WAYMARK_LIMITS_ENABLED=false \
    WAYMARK_EMBEDDED_DATABASE_DATA_DIR="$folder/data" WAYMARK_CONTENT_OVERLAY_DIR="$folder/overlay" \
    "$java" -Xmx256m -XX:+UseCompactObjectHeaders -jar target/quarkus-app/quarkus-run.jar >"$folder/log" 2>&1 &
  processes+=($!)
  local wait
  for ((wait = 0; wait < 600; wait++)); do
    [[ $(curl -s -o /dev/null -w '%{http_code}' "$base/q/health/ready") == 200 ]] && return
    sleep 0.1
  done
  cat "$folder/log" >&2
  exit 1
}
stop() {
  kill "${processes[-1]}"
  wait "${processes[-1]}" || true
  unset 'processes[-1]'
}

# rate URL [wrk's arguments]: requests a second, after a warm-up; fails unless all answers are 2xx or 3xx.
rate() {
  local out
  wrk -t1 -c"$connections" -d"${WARM_UP:-5}s" "${@:2}" "$1" >/dev/null
  out=$(wrk -t1 -c"$connections" -d"${seconds}s" "${@:2}" "$1")
  [[ $out != *Non-2xx* ]] || { echo "$out" >&2; exit 1; }
  sed -n 's/^Requests\/sec: *\([0-9]*\).*/\1/p' <<<"$out"
}
row() { printf '%-44s %8s  %s\n' "$1" "$2" "${3:-}"; }
share() { awk -v a="$1" -v b="$2" 'BEGIN { printf "%.2f of %s", a / b, b }'; }

whole=/api/v1/roadmaps/bench-01
page='/api/v1/topics?category=devops-infrastructure&limit=20&count=true'
jq -n '{query: "{roadmap(slug: \"bench-01\") {slug title summary focusAreas {slug} stages {slug position title level steps {kind requirement item {slug title summary ... on Topic {level hours {min max} resources {slug title url type cost}}}}}}}"}' >"$folder/whole.json"
jq -n '{query: "{roadmaps(first: 20) {nodes {slug title stages {slug steps {kind}} myProgress {required {total done percent}}}}}"}' >"$folder/many.json"
jq -n '{query: "mutation {markProgress(kind: TOPIC, slug: \"docker\", status: DONE) {status changedAt}}"}' >"$folder/mark.json"

serve WAYMARK_HTTP_READY_ANSWERS_MAX_BYTES=0 WAYMARK_GRAPHQL_READY_ANSWERS_MAX_BYTES=0
json='Content-Type: application/json'
curl -sf "$base/api/v1/accounts" -H "$json" -d '{"email":"bench@example.org","password":"a good one 4 me","displayName":"B"}' >/dev/null
sign_in() {
  curl -sf "$base/api/v1/tokens" -H "$json" -d '{"grantType":"password","email":"bench@example.org","password":"a good one 4 me"}' |
    jq -r .accessToken
}
curl -sf "$base$whole" >"$folder/body"
"$java" -cp 'target/quarkus-app/lib/main/*' "$here/Bare.java" 18091 "$folder/body" >/dev/null 2>&1 &
processes=("$!" "${processes[@]}")
until curl -s -o /dev/null "$bare/small"; do sleep 0.2; done

echo "$connections connections, $seconds s each; R1 has $(wc -c <"$folder/body") bytes"
row "R1, a roadmap whole, made for each request" "$(rate "$base$whole")"
row "R2, 20 topics of a category with their number" "$(rate "$base$page")"
row "G1, R1 by GraphQL" "$(BODY=$folder/whole.json rate "$base" -s "$here/graphql.lua")"
TOKEN=$(sign_in)
export TOKEN
row "G2, 20 roadmaps with the learner's progress" "$(BODY=$folder/many.json rate "$base" -s "$here/graphql.lua")"
row "W1, a mark" "$(rate "$base" -s "$here/mark.lua")"
row "GW1, a mark by GraphQL" "$(BODY=$folder/mark.json rate "$base" -s "$here/graphql.lua")"
unset TOKEN
stop

serve X=1
etag=$(curl -sf -D - -o /dev/null "$base$whole" | sed -n 's/^etag: *\(.*\)\r$/\1/Ip')
body=$(rate "$bare/body")
small=$(rate "$bare/304")
cached=$(rate "$base$whole")
row "R1, kept ready" "$cached" "$(share "$cached" "$body"): the same bytes by Vert.x alone"
unchanged=$(rate "$base$whole" -H "If-None-Match: $etag")
row "R1, not modified" "$unchanged" "$(share "$unchanged" "$small"): a 304 by Vert.x alone"
row "G1, kept ready" "$(BODY=$folder/whole.json rate "$base" -s "$here/graphql.lua")"
row "health, live" "$(rate "$base/q/health/live")" "$(rate "$bare/small"): a small answer by Vert.x alone"
printf 'memory after all that, with a heap of 256 MB: %d MiB\n' \
  "$(($(sed -n 's/VmRSS:[^0-9]*\([0-9]*\).*/\1/p' "/proc/${processes[-1]}/status") / 1024))"
