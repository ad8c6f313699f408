#!/usr/bin/env bash
# Starts a container of an image as operators do, asks it, and stops it. Needs a Docker engine.
#   src/test/scripts/container-test.sh IMAGE [outside]      with the embedded database, or with one in a container beside it
set -euo pipefail
image=${1:?the image}
network=waymark-test-$$
settings=(--read-only --tmpfs /tmp --cap-drop ALL --security-opt no-new-privileges --memory 1g -p 127.0.0.1:18080:8080 -p 127.0.0.1:19000:9000)
end() {
  docker logs "$network-app" 2>&1 | tail -n 50 || true
  docker rm -f -v "$network-app" "$network-db" >/dev/null 2>&1 || true
  docker network rm "$network" >/dev/null 2>&1 || true
}
trap end EXIT
docker network create "$network" >/dev/null
if [[ ${2:-} != outside ]]; then
  # The AOT cache fits a JVM of the container's size: this mode ends a start that it does not fit.
  docker run --rm --read-only --tmpfs /tmp --memory 1g --entrypoint /opt/waymark/jre/bin/java "$image" \
    -XX:AOTMode=on -jar quarkus-run.jar check-content
fi
if [[ ${2:-} == outside ]]; then
  docker run -d --name "$network-db" --network "$network" -e POSTGRES_PASSWORD=postgres \
    postgres:18@sha256:5a5a84b19854a9ffaa54082c166ff4ec27473a361e496e5ea167f298f2da9722 >/dev/null
  settings+=(-e "QUARKUS_DATASOURCE_JDBC_URL=jdbc:postgresql://$network-db:5432/postgres"
    -e QUARKUS_DATASOURCE_USERNAME=postgres -e QUARKUS_DATASOURCE_PASSWORD=postgres)
fi
docker run -d --name "$network-app" --network "$network" "${settings[@]}" "$image" >/dev/null

for ((second = 0; ; second++)); do
  [[ $(curl -s -o /dev/null -w '%{http_code}' http://127.0.0.1:19000/q/health/ready) == 200 ]] && break
  ((second < 120)) || { echo "Not ready after two minutes" >&2; exit 1; }
  sleep 1
done
base=http://127.0.0.1:18080
# Strangers on the public port learn nothing of the inside.
[[ $(curl -s -o /dev/null -w '%{http_code}' "$base/q/metrics") == 404 ]]
# Whole answers first: whoever stops reading early breaks the pipe, and with it this script.
has() { [[ $(cat) == *"$1"* ]]; }
curl -sf "$base/api/v1/roadmaps?limit=1" | has '"slug"'
curl -sf "$base/api/v1/roadmaps/senior-backend-python-aws-microservices/exports/pdf" | tr -d '\0' | has '%PDF-'
curl -sf -H 'Content-Type: application/json' -d '{"query": "{topics(first: 1) {nodes {slug}}}"}' "$base/graphql" | has '"slug"'
# Which commit was built, and that the image's own check finds it healthy
curl -sf http://127.0.0.1:19000/q/health/started | has '"commit"'
for ((second = 0; ; second++)); do
  [[ $(docker inspect -f '{{.State.Health.Status}}' "$network-app") == healthy ]] && break
  ((second < 60)) || { echo "Not healthy after a minute" >&2; exit 1; }
  sleep 1
done
docker stop --time 30 "$network-app" >/dev/null
code=$(docker inspect -f '{{.State.ExitCode}}' "$network-app")
# 143: ended by SIGTERM, as the JVM says it.
[[ $code == 0 || $code == 143 ]] || { echo "It ended with $code" >&2; exit 1; }
echo "$image starts, answers and stops."
