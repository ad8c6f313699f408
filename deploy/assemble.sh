#!/usr/bin/env bash
# Lays out the application with a small Java runtime of its own, as in the container image:
#   deploy/assemble.sh FOLDER      FOLDER/jre and FOLDER/quarkus-run.jar with what belongs to it
# The project must have been packaged; $JAVA_HOME must be a JDK 25.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
folder=${1:?the folder to lay it out in}
packaged=target/quarkus-app
[[ -f $packaged/quarkus-run.jar ]] || { echo "Not packaged: ./mvnw package -DskipTests" >&2; exit 1; }

mkdir -p "$folder"
# All of Java SE, and those parts of the JDK that servers use: EC keys, JMX, JFR, jcmd, DNS, character sets, zip file systems;
# and jdk.security.auth, with which the embedded database finds out whether it is running as root.
"$JAVA_HOME/bin/jlink" \
  --add-modules java.se,jdk.unsupported,jdk.crypto.ec,jdk.management,jdk.management.agent,jdk.naming.dns,jdk.net,jdk.jfr,jdk.zipfs,jdk.charsets,jdk.security.auth,jdk.jcmd \
  --strip-debug --no-man-pages --no-header-files --compress zip-6 --output "$folder/jre"
cp -R "$packaged/lib" "$packaged/quarkus" "$packaged/app" "$folder/"
cp "$packaged/quarkus-run.jar" LICENSE "$folder/"
