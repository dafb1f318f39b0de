#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""sbom.py VERSION PROGRAM...: an SPDX 2.3 document (JSON, standard output) of the programs and of every library that they are
linked with, asked of this Debian system (ldd, dpkg-query). SOURCE_DATE_EPOCH dates it; the same input gives the same bytes."""
import datetime
import hashlib
import json
import os
import re
import subprocess
import sys


def output(*command):
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE, encoding="utf-8").stdout


def names(path):
    """Under which a package may list it: as it is, and without the links of a merged /usr."""
    real = os.path.realpath(path)
    return [path, real, re.sub("^/usr", "", real), re.sub("^/usr", "", path)]


def owners(libraries):
    """Library to package, asked at once: dpkg-query reads its whole list each time."""
    asked = sorted({name for library in libraries for name in names(library)})
    said = subprocess.run(["dpkg-query", "-S", *asked], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, encoding="utf-8").stdout
    owned = {}
    for line in said.splitlines():
        who, _, path = line.rpartition(": ")
        owned.setdefault(path, who.split(",")[0].split(":")[0])
    return {library: next((owned[name] for name in names(library) if name in owned), None) for library in libraries}


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    version, programs = sys.argv[1], sys.argv[2:]
    libraries = set()
    for program in programs:
        libraries |= set(re.findall(r"=> (/\S+)", output("ldd", program)))
    packages, unknown = {}, []
    for library, package in sorted(owners(libraries).items()):
        if package:
            packages.setdefault(package, []).append(os.path.basename(library))
        else:
            unknown.append(library)
    if unknown:
        sys.exit("no package owns " + ", ".join(unknown))
    time = datetime.datetime.fromtimestamp(int(os.environ.get("SOURCE_DATE_EPOCH", "0")), datetime.timezone.utc)
    digest = hashlib.sha256()
    for program in programs:
        with open(program, "rb") as file:
            digest.update(file.read())
    own = {"SPDXID": "SPDXRef-quarterdeck", "name": "quarterdeck", "versionInfo": version, "downloadLocation": "NOASSERTION",
           "filesAnalyzed": False, "licenseConcluded": "GPL-3.0-or-later", "licenseDeclared": "GPL-3.0-or-later",
           "copyrightText": "NOASSERTION", "primaryPackagePurpose": "APPLICATION",
           "comment": "Programs: " + ", ".join(os.path.basename(p) for p in programs)}
    out, links = [own], [{"spdxElementId": "SPDXRef-DOCUMENT", "relationshipType": "DESCRIBES", "relatedSpdxElement": own["SPDXID"]}]
    for name in sorted(packages):
        v, source = output("dpkg-query", "-W", "-f=${Version} ${source:Package}", name).split()[:2]
        id = "SPDXRef-" + re.sub(r"[^A-Za-z0-9.-]", "-", name)
        out.append({"SPDXID": id, "name": name, "versionInfo": v, "downloadLocation": "NOASSERTION", "filesAnalyzed": False,
                    "licenseConcluded": "NOASSERTION", "licenseDeclared": "NOASSERTION", "copyrightText": "NOASSERTION",
                    "primaryPackagePurpose": "LIBRARY", "comment": "Files: " + ", ".join(packages[name]),
                    "externalRefs": [{"referenceCategory": "PACKAGE-MANAGER", "referenceType": "purl",
                                      "referenceLocator": f"pkg:deb/debian/{name.replace('+', '%2B')}@{v.replace('+', '%2B').replace(':', '%3A')}"}],
                    "sourceInfo": f"Debian source package {source}"})
        links.append({"spdxElementId": own["SPDXID"], "relationshipType": "DYNAMIC_LINK", "relatedSpdxElement": id})
    json.dump({"spdxVersion": "SPDX-2.3", "dataLicense": "CC0-1.0", "SPDXID": "SPDXRef-DOCUMENT", "name": f"quarterdeck-{version}",
               "documentNamespace": f"urn:quarterdeck:sbom:{version}:{digest.hexdigest()}",
               "creationInfo": {"created": time.strftime("%Y-%m-%dT%H:%M:%SZ"), "creators": ["Tool: quarterdeck-packaging-sbom"]},
               "packages": out, "relationships": links}, sys.stdout, indent=1, sort_keys=True)
    print()


main()
