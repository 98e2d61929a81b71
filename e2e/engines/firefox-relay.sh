#!/bin/sh
# Playwright starts a browser as one program.
exec node --import tsx "$(dirname "$0")/firefox-relay.ts" "$@"
