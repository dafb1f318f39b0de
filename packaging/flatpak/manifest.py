#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The Flatpak manifest, changed for one purpose, on standard output.

  packaging/flatpak/manifest.py --archive FILE --build COMMIT [--local ID//BRANCH]

  --archive   our sources: this file, beside the manifest, instead of this checkout
  --build     what --version calls the build
  --local     this runtime, which is also the SDK and has all libraries: ours is the only module
"""
import argparse
import hashlib
import os
import re
import sys


def changed(pattern, by, text):
    """Exactly one place, or the manifest is not what this was written for."""
    text, times = re.subn(pattern, lambda match: by, text, flags=re.M | re.S)
    if times != 1:
        sys.exit(f"manifest.py: {times} places in the manifest look like {pattern!r}, not one")
    return text


parser = argparse.ArgumentParser()
parser.add_argument("--archive", required=True)
parser.add_argument("--build", required=True)
parser.add_argument("--local")
options = parser.parse_args()

folder = os.path.dirname(os.path.abspath(__file__))
with open(os.path.join(folder, "org.quarterdeck.Quarterdeck.yml"), encoding="utf-8") as file:
    manifest = file.read()
with open(options.archive, "rb") as file:
    digest = hashlib.sha256(file.read()).hexdigest()

manifest = changed(r"^# The Flatpak of this checkout:.*?last one is ours\.$",
                   "# Made by packaging/flatpak/manifest.py; the archive lies beside it.", manifest)
manifest = changed(r"^      - type: dir\n        path: \.\./\.\..*\Z",
                   f"      - type: archive\n        path: {os.path.basename(options.archive)}\n        sha256: {digest}\n", manifest)
manifest = changed(r"-DQD_BUILD=flatpak$", f"-DQD_BUILD={options.build}", manifest)
if options.local:
    name, branch = options.local.split("//")
    manifest = changed(r"^runtime: .*?^sdk: [^\n]*$", f"runtime: {name}\nruntime-version: '{branch}'\nsdk: {name}", manifest)
    # Debian's parts: no eu-strip and no appstream-compose are asked for.
    manifest = changed(r"^# The runtime has Qt's .*(?=^  - name: quarterdeck$)",
                       "appstream-compose: false\nbuild-options:\n  no-debuginfo: true\nmodules:\n", manifest)
sys.stdout.write(manifest)
