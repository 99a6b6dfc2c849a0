#!/bin/sh
# Browser tests against the packaged application, which Playwright starts with its own embedded database.
set -eu

find_browser() {
    for browser in "${CHROMIUM:-}" chromium chromium-browser google-chrome; do
        if [ -n "$browser" ] && command -v "$browser"; then
            return
        fi
    done
    return 1
}

if ! CHROMIUM=$(find_browser); then
    echo "No Chromium was found: installing Debian's package (apt-get install chromium)"
    apt-get update -qq && apt-get install -y -qq chromium fonts-liberation || {
        echo "Chromium could not be installed: install it and set CHROMIUM to its path." >&2
        exit 1
    }
    CHROMIUM=$(find_browser)
fi
export CHROMIUM
exec npm run e2e
