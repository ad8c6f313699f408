#!/usr/bin/env bash
# Tests what mvnw chooses and fetches, with stand-ins for the JDKs and Mavens: no network, nothing of
# this machine's Java or Maven, nothing outside a temporary folder. Needs no more than mvnw does, and tar.
set -euo pipefail
project_mvnw=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../.." && pwd)/mvnw

passed=0 failed=0
root=$(cd "$(mktemp -d "${TMPDIR:-/tmp}/mvnw test.XXXXXX")" && pwd -P) # with a space: paths may have some
trap 'rm -rf "$root"' EXIT

# ---- Stand-ins ----

# A PATH with only the tools that mvnw and the stand-ins use, so not this machine's java, mvn and curl.
tools=$root/tools
mkdir "$tools"
for tool in sh cat chmod cp dirname mkdir mktemp mv readlink rm sed sleep tar sha512sum shasum; do
  if path=$(command -v "$tool"); then ln -s "$path" "$tools/$tool"; fi
done

script() { # script FILE: makes FILE a script of standard input
  mkdir -p "$(dirname "$1")"
  { echo '#!/bin/sh' && cat; } >"$1"
  chmod +x "$1"
}

jdk() { # jdk FOLDER VERSION: a JDK as most are, with a "release" file
  java_only "$1" "$2"
  printf 'IMPLEMENTOR="Someone"\nJAVA_VERSION="%s"\n' "$2" >"$1/release"
}

java_only() { # java_only FOLDER VERSION: a JDK whose version only java tells; its jar unpacks with tar
  script "$1/bin/java" <<<"printf 'Picked up JAVA_TOOL_OPTIONS: -Dx\nopenjdk version \"$2\" 2025-09-16\n' >&2"
  script "$1/bin/javac" </dev/null
  script "$1/bin/jar" <<'EOS'
exec tar xf "$2"
EOS
}

maven() { # maven FOLDER VERSION: tells its version, "fetches" $FAKE_DIST, or shows how it was called
  script "$1/bin/mvn" <<EOS
version=$2
$(cat <<'EOM'
case "$*" in
  -v) printf '\033[1mApache Maven %s\033[m\nMaven home: /somewhere\n' "$version" && exit ;;
  *dependency-plugin*:copy*)
    echo "fetched by Maven $version: $*" >>"$FAKE_LOG"
    sleep "${FAKE_DELAY:-0}"
    [ -n "${FAKE_DIST-}" ] || { echo "no such artifact" && exit 1; }
    for arg; do case $arg in -DoutputDirectory=*) cp "$FAKE_DIST" "${arg#*=}/apache-maven-3.9.11-bin.zip" ;; esac; done
    echo "noise of the old Maven"
    exit
    ;;
esac
echo "maven=$version"
echo "java=$JAVA_HOME"
echo "pwd=$(pwd -P)"
echo "base=$MAVEN_BASEDIR"
for arg; do echo "arg=<$arg>"; done
exit "${FAKE_EXIT:-0}"
EOM
)
EOS
}

downloader() { # downloader FILE OPTION: a curl or wget; OPTION is what stands before the output file
  script "$1" <<EOS
option=$2
$(cat <<'EOD'
for url; do :; done
echo "downloaded $url" >>"$FAKE_LOG"
[ -n "${FAKE_ARCHIVE-}" ] || exit 22
while [ "$1" != "$option" ]; do shift; done
cp "$FAKE_ARCHIVE" "$2"
EOD
)
EOS
}

# The distribution to fetch: without the executable bit, as after jar. What is tested is a copy of mvnw
# that expects this one's checksum.
maven "$root/dist/apache-maven-3.9.11" 3.9.11
chmod -x "$root/dist/apache-maven-3.9.11/bin/mvn"
good=$root/good.zip bad=$root/bad.zip
tar cf "$good" -C "$root/dist" apache-maven-3.9.11
{ cat "$good" && echo tampered; } >"$bad"
sum=$({ command -v sha512sum >/dev/null && sha512sum <"$good"; } || shasum -a 512 <"$good")
mkdir "$root/project"
mvnw=$root/project/mvnw
sed "s/^sha512=[0-9a-f]*\$/sha512=${sum%% *}/" "$project_mvnw" >"$mvnw"
chmod +x "$mvnw"
if cmp -s "$project_mvnw" "$mvnw"; then echo "mvnw-test: found no checksum to replace in mvnw" >&2 && exit 1; fi

jdk "$root/jdk25" 25.0.3
maven "$root/maven36" 3.6.3
maven "$root/maven38" 3.8.7
maven "$root/maven39" 3.9.6
maven "$root/maven4" 4.0.0
downloader "$root/with-curl/curl" -o
downloader "$root/with-wget/wget" -O

# ---- Running and checking ----

# fresh NAME: the next runs have a home, a PATH and JDK places of their own.
fresh() {
  name=$1
  home=$root/home/$name
  jdks=$home/jdks path=$tools
  mkdir -p "$jdks"
  : >"$home/log"
  vars=()
  cache=$home/.m2/waymark-maven
}

# call [ARGUMENT...]: becomes mvnw; for a subshell.
call() {
  exec env -i HOME="$home" PATH="$path" ${jdks:+"WAYMARK_JDK_DIRS=$jdks"} FAKE_LOG="$home/log" \
    ${vars[@]+"${vars[@]}"} "$called" "$@" </dev/null
}
called=$mvnw

# run [ARGUMENT...]: runs mvnw; leaves $code, $out, $err.
run() {
  code=0
  (call "$@") >"$home/out" 2>"$home/err" || code=$?
  out=$(cat "$home/out") err=$(cat "$home/err")
}

check() { # check WHAT TEST...: counts one check; TEST... is a command that succeeds
  local what=$1
  shift
  if "$@"; then
    passed=$((passed + 1))
  else
    failed=$((failed + 1))
    printf 'FAILED: %s: %s\n  exit code %s, standard output:\n%s\n  standard error:\n%s\n' \
      "$name" "$what" "$code" "$out" "$err"
  fi
}
has() { [[ $'\n'$1$'\n' == *$'\n'"$2"$'\n'* ]]; } # has TEXT LINE
same() { [[ $1 == "$2" ]]; }
# shellcheck disable=SC2053 # a pattern
like() { [[ $1 == $2 ]]; }
logged() { [[ $(cat "$home/log") == *"$1"* ]]; }
log_lines() { [[ $(grep -c . "$home/log") == "$1" ]]; }
cached() { [[ -x $cache/apache-maven-3.9.11/bin/mvn && $(ls -A "$cache") == apache-maven-3.9.11 ]]; }
nothing_cached() { [[ ! -d $cache || -z $(ls -A "$cache") ]]; }
uses_jdk() { check "uses ${1#"$home/"}" has "$out" "java=$1"; }

# ---- Java ----

with_maven39() { fresh "$1" && vars+=(MAVEN_HOME="$root/maven39"); }

with_maven39 "the newest JDK"
jdk "$jdks/a" 25.0.10 && jdk "$jdks/b" 26.0.1 && jdk "$jdks/c" 26 && jdk "$jdks/d" 17.0.15 && jdk "$jdks/e" 25.0.9
run && uses_jdk "$jdks/b"
rm -r "$jdks/b" && run && uses_jdk "$jdks/c"
rm -r "$jdks/c" && run && uses_jdk "$jdks/a"

with_maven39 "early access"
java_only "$jdks/a" 25-ea
run && uses_jdk "$jdks/a"
java_only "$jdks/b" 25
run && uses_jdk "$jdks/b"
java_only "$jdks/c" 26-ea && jdk "$jdks/d" 25.0.3
run && uses_jdk "$jdks/c"

with_maven39 "JAVA_HOME"
jdk "$jdks/a" 25.0.3 && jdk "$home/java home" 25.0.3
vars+=(JAVA_HOME="$home/java home")
run && uses_jdk "$home/java home"
jdk "$home/java home" 25.0.4 && run && uses_jdk "$home/java home"
jdk "$home/java home" 25.0.2 && run && uses_jdk "$jdks/a"
rm -r "$home/java home" && run && uses_jdk "$jdks/a"

with_maven39 "the PATH, through links"
jdk "$jdks/a" 25.0.3 && jdk "$home/elsewhere" 25.0.3 && jdk "$home/old" 17.0.15
mkdir "$home/bin" && ln -s "$home/elsewhere/bin/javac" "$home/bin/link" && ln -s link "$home/bin/javac"
path=$home/old/bin:$home/bin:$tools
run && uses_jdk "$home/elsewhere"

with_maven39 "what is no JDK"
jdk "$jdks/a" 25 && jdk "$jdks/jre" 27 && rm "$jdks/jre/bin/javac"
java_only "$jdks/broken" 28 && script "$jdks/broken/bin/java" <<<'exit 1'
run && uses_jdk "$jdks/a"

with_maven39 "the layout of macOS"
jdk "$jdks/temurin-25.jdk/Contents/Home" 25.0.1
run && uses_jdk "$jdks/temurin-25.jdk/Contents/Home"

with_maven39 "the usual places"
jdk "$home/.sdkman/candidates/java/99-x" 99
jdks='' # this machine's own are found too, but none is newer
run && uses_jdk "$home/.sdkman/candidates/java/99-x"

refused() {
  check "fails" same "$code" 1
  check "says one line" same "$(grep -c . "$home/err")" 1
  check "says what to install and how to point to it" like "$err" '*JDK 25*Temurin*JAVA_HOME*'
  check "says what there is" like "$err" "*newest found: $1)*"
  check "starts no Maven" same "$out" ''
}
with_maven39 "no JDK"
run verify && refused none
with_maven39 "only old JDKs"
jdk "$jdks/a" 17.0.15 && jdk "$jdks/b" 1.8.0_452 && jdk "$home/java home" 24.0.2
vars+=(JAVA_HOME="$home/java home")
run verify && refused 24.0.2

# ---- Maven ----

with_jdk() { fresh "$1" && jdks=$root && path=${2-}${2:+:}$tools; }

with_jdk "Maven 3.9 on the PATH" "$root/maven39/bin"
vars=(FAKE_DIST="$good" MAVEN_HOME="$root/maven38")
run verify
check "is taken" has "$out" maven=3.9.6
check "nothing is said" same "$err" ''
check "nothing is fetched" log_lines 0

with_jdk "Maven 3.9 elsewhere" "$root/maven38/bin"
vars=(M2_HOME="$root/maven39") && run && check "M2_HOME's is taken" has "$out" maven=3.9.6
vars=(MAVEN_HOME="$root/maven39") && run && check "MAVEN_HOME's is taken" has "$out" maven=3.9.6
vars=() && maven "$home/.sdkman/candidates/maven/3.9.9" 3.9.9
run && check "SDKMAN's is taken" has "$out" maven=3.9.9
check "nothing is fetched" log_lines 0

with_jdk "old Maven" "$root/maven38/bin"
vars=(FAKE_DIST="$good")
run clean verify
check "succeeds" same "$code" 0
check "the fetched Maven runs" has "$out" maven=3.9.11
check "with the arguments" has "$out" "arg=<verify>"
check "with the JDK" has "$out" "java=$root/jdk25"
check "standard output is the fetched Maven's alone" like "$out" 'maven=3.9.11*'
check "is fetched by coordinates" \
  logged "fetched by Maven 3.8.7: -B -q org.apache.maven.plugins:maven-dependency-plugin:"
check "of the version" logged "-Dartifact=org.apache.maven:apache-maven:3.9.11:zip:bin"
check "is cached, and nothing else is left" cached
run verify
check "runs again from the cache" has "$out" maven=3.9.11
check "is fetched once" log_lines 1
check "nothing is said the second time" same "$err" ''
path=$root/maven39/bin:$tools && run && check "an installed 3.9 goes before the cache" has "$out" maven=3.9.6

with_jdk "Maven 4" "$root/maven4/bin"
vars=(FAKE_DIST="$good" MAVEN_HOME="$root/maven36")
run
check "is not taken" has "$out" maven=3.9.11
check "can fetch" logged "fetched by Maven 4.0.0"

with_jdk "MAVEN_USER_HOME" "$root/maven38/bin"
vars=(FAKE_DIST="$good" MAVEN_USER_HOME="$home/own place")
run
cache="$home/own place/waymark-maven"
check "holds the cache" cached

with_jdk "curl" "$root/with-curl:$root/with-wget"
vars=(FAKE_ARCHIVE="$good")
run
check "fetches where there is no Maven" has "$out" maven=3.9.11
check "from the archive" \
  logged "downloaded https://archive.apache.org/dist/maven/maven-3/3.9.11/binaries/apache-maven-3.9.11-bin.zip"
check "is cached" cached

with_jdk "wget" "$root/with-wget"
vars=(FAKE_ARCHIVE="$good")
run
check "fetches where there is no curl" has "$out" maven=3.9.11
check "is cached" cached

with_jdk "an old Maven that cannot fetch" "$root/maven38/bin:$root/with-curl"
vars=(FAKE_ARCHIVE="$good")
run
check "the archive is tried next" has "$out" maven=3.9.11
check "the reason is shown" has "$err" "no such artifact"
check "the archive is tried second" same "$(sed 's/ .*//' "$home/log")" $'fetched\ndownloaded'

not_fetched() {
  check "fails" same "$code" 1
  check "nothing is cached" nothing_cached
  check "starts no Maven" same "$out" ''
}
with_jdk "no way to fetch"
run && not_fetched
with_jdk "failing download" "$root/with-curl"
run && not_fetched
with_jdk "wrong checksum by coordinates" "$root/maven38/bin:$root/with-curl"
vars=(FAKE_DIST="$bad" FAKE_ARCHIVE="$good")
run && not_fetched
check "says so" like "$err" '*checksum*'
with_jdk "wrong checksum from the archive" "$root/with-curl"
vars=(FAKE_ARCHIVE="$bad")
run && not_fetched
check "says so" like "$err" '*checksum*'
vars=(FAKE_ARCHIVE="$good") && run && check "a later run can still fetch" cached

with_jdk "concurrent first runs" "$root/maven38/bin"
vars=(FAKE_DIST="$good" FAKE_DELAY=1)
pids=() results=''
for i in 1 2 3 4; do
  call "run $i" >"$home/out$i" 2>&1 &
  pids+=($!)
done
for i in 1 2 3 4; do
  wait "${pids[i - 1]}" || results+="run $i failed "
  has "$(cat "$home/out$i")" "arg=<run $i>" || results+="run $i: $(cat "$home/out$i") "
done
check "all succeed" same "$results" ''
check "did fetch at the same time" log_lines 4
check "one Maven is cached, and nothing else is left" cached

with_jdk "an interrupted first run" "$root/maven38/bin"
vars=(FAKE_DIST="$good" FAKE_DELAY=2)
call verify >"$home/out" 2>&1 &
pid=$!
for _ in {1..100}; do if [[ -s $home/log ]]; then break; else sleep 0.1; fi; done
check "was fetching" log_lines 1
kill -TERM "$pid" || :
code=0 && wait "$pid" || code=$?
check "fails" same "$code" 130
check "leaves nothing" nothing_cached

# ---- How Maven is called ----

with_jdk "arguments" "$root/maven39/bin"
args=(-B "-Dname=two  words" '' '*' "it's" 'a"b' "\$HOME" 'back\slash' $'new\nline' -- -f "x y/pom.xml")
run "${args[@]}"
check "pass unchanged" same "$(grep -v '^\(maven\|java\|pwd\|base\)=' "$home/out")" \
  "$(printf 'arg=<%s>\n' "${args[@]}")"
vars=(FAKE_EXIT=7) && run && check "Maven's exit code is mvnw's" same "$code" 7

with_jdk "from another folder" "$root/maven39/bin"
ln -s "$mvnw" "$home/link"
mkdir "$root/other" && cd "$root/other"
for called in "$mvnw" ../project/mvnw "$home/link"; do
  run
  check "$called runs Maven there" has "$out" "pwd=$root/other"
  check "$called knows the project's folder" has "$out" "base=$root/project"
done

echo "$passed passed, $failed failed"
[[ $failed == 0 ]]
