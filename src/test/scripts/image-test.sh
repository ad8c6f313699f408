#!/usr/bin/env bash
# Takes the build steps of deploy/Dockerfile.jvm in their order, where no container engine is: packages what the image's build
# gets, assembles, trains the AOT cache at the final path, starts with it from files that nobody may write, and asks.
#   RUNS=5 src/test/scripts/image-test.sh      for the figures of docs/operations.md
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../../.."
JAVA_HOME=$(./mvnw --version | sed -n "s/.*runtime: //p")
export JAVA_HOME
root=$(mktemp -d)
process=
trap '[[ -z $process ]] || { kill "$process" 2>/dev/null || true; wait "$process" 2>/dev/null || true; }; chmod -R u+w "$root"; rm -rf "$root"' EXIT
app=$root/opt/waymark
port=18081
export QUARKUS_MANAGEMENT_PORT=18082 QUARKUS_MANAGEMENT_HOST=127.0.0.1

# As the Dockerfile says it, whose lines are taken: what is tested is what is built.
JAVA_TOOL_OPTIONS=$(sed -n 's/^ENV JAVA_TOOL_OPTIONS="\(.*\)".*/\1/p' deploy/Dockerfile.jvm | sed 's/ -XX:AOTCache=[^ ]*//')
export JAVA_TOOL_OPTIONS
[[ -n $JAVA_TOOL_OPTIONS ]] || { echo "deploy/Dockerfile.jvm has no JAVA_TOOL_OPTIONS" >&2; exit 1; }

# As .dockerignore lets it through
mkdir "$root/build"
sed -n 's/^!//p' .dockerignore | while read -r path; do cp -R --parents "$path" "$root/build"; done
# What was compiled of these very sources need not be compiled again; without it, it is.
diff -r src/main "$root/build/src/main"
if [[ -d target/classes && -d target/maven-status ]]; then
  mkdir "$root/build/target"
  cp -R target/classes target/maven-status "$root/build/target"
fi
packaging=$(sed -n 's/^ *\(\.\/mvnw .*\) \\$/\1/p' deploy/Dockerfile.jvm)
[[ -n $packaging ]] || { echo "deploy/Dockerfile.jvm does not package" >&2; exit 1; }
(cd "$root/build" && unset JAVA_TOOL_OPTIONS && MAVEN_ARGS="${MAVEN_ARGS-} -Dmaven.compiler.useIncrementalCompilation=false" bash -c "$packaging" >"$root/log" && deploy/assemble.sh "$app") ||
  { cat "$root/log" >&2; exit 1; }
deploy/train-aot.sh "$app" "$app/waymark.aot"
chmod -R a-w "$app"
printf 'runtime %s, application %s, AOT cache %s\n' \
  "$(du -sh "$app/jre" | cut -f1)" "$(du -sh --exclude=jre --exclude=waymark.aot "$app" | cut -f1)" "$(du -sh "$app/waymark.aot" | cut -f1)"

memory() { echo $(($(sed -n 's/VmRSS:[^0-9]*\([0-9]*\).*/\1/p' "/proc/$process/status") / 1024)); }

# What the JVM makes of a container of 1 GiB: this heap, and the collector of small ones.
container=(-Xmx614m -XX:+UseSerialGC)

# start NAME OPTION…: prints how long it takes to the first answer, and the memory then.
start() {
  local name=$1
  shift
  local began=${EPOCHREALTIME/./}
  (cd "$root" && QUARKUS_HTTP_PORT=$port WAYMARK_EMBEDDED_DATABASE_DATA_DIR=$root/data WAYMARK_LIMITS_ENABLED=false \
    exec "$app/jre/bin/java" "${container[@]}" "$@" -jar "$app/quarkus-run.jar") >"$root/log" 2>&1 &
  process=$!
  until [[ $(curl -s -o /dev/null -w '%{http_code}' "http://127.0.0.1:$port/api/v1/roadmaps?limit=1") == 200 ]]; do
    if ! kill -0 "$process" || ((${EPOCHREALTIME/./} - began > 120000000)); then
      cat "$root/log" >&2
      exit 1
    fi
    sleep 0.02
  done
  printf '%s: first answer after %d ms, %d MiB resident\n' "$name" "$(((${EPOCHREALTIME/./} - began) / 1000))" "$(memory)"
}
# Four thousand requests, sixteen at once, of what frontends ask for; prints the memory after them.
load() {
  local request
  for ((request = 0; request < 1000; request++)); do
    for path in '/api/v1/roadmaps/senior-backend-python-aws-microservices' '/api/v1/topics?limit=100' \
      '/api/v1/search?q=kubernetes' '/api/v1/compositions?focus=microservices'; do
      printf 'url = "http://127.0.0.1:%d%s"\noutput = /dev/null\n' "$port" "$path"
    done
  done >"$root/requests"
  curl -sf --no-progress-meter -Z --parallel-max 16 -K "$root/requests"
  printf '  after 4000 requests: %d MiB resident\n' "$(memory)"
}
stop() {
  kill "$process"
  wait "$process" || true
  process=
  ! grep -E ' (ERROR|WARN) +\[' "$root/log" || { echo "The log has warnings." >&2; exit 1; }
}

start "first start, with an empty data folder" -XX:AOTCache="$app/waymark.aot" -XX:AOTMode=on
[[ $(curl -sf "http://127.0.0.1:$port/api/v1/roadmaps?limit=1") == *'"slug"'* ]]
[[ $(curl -sf "http://127.0.0.1:$QUARKUS_MANAGEMENT_PORT/q/health/started") == *'"commit"'* ]] || { echo "No commit was built in" >&2; exit 1; }
for path in /q/health /q/metrics; do
  [[ $(curl -s -o /dev/null -w '%{http_code}' "http://127.0.0.1:$port$path") == 404 ]] || { echo "Strangers see $path" >&2; exit 1; }
done
healthcheck=$(sed -n '/^HEALTHCHECK/,/^ *CMD/s/^ *CMD //p' deploy/Dockerfile.jvm)
QUARKUS_HTTP_PORT=$port node -e 'const [program, ...args] = JSON.parse(process.argv[1]);
  process.exit(require("child_process").spawnSync(program, args, {stdio: "inherit"}).status)' "$healthcheck" ||
  { echo "The image's own check does not find it healthy" >&2; exit 1; }
stop
for ((run = 0; run < ${RUNS:-1}; run++)); do
  start "without the AOT cache"
  load
  stop
  # AOTMode=on: a cache that does not fit ends the start instead of being passed over.
  start "with the AOT cache" -XX:AOTCache="$app/waymark.aot" -XX:AOTMode=on
  load
  stop
done
echo "The steps of the image hold."
