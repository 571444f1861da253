"""Lists what an installation holds, in CycloneDX 1.5's JSON: its libraries, versions, licences.

python packaging/contents.py SITE_PACKAGES VERSION
"""

import json
import os
import sys
from datetime import UTC, datetime
from importlib.metadata import Distribution, distributions


def component(found: Distribution) -> dict[str, object]:
    """Return one library as CycloneDX 1.5 has it (5.1, `component`)."""
    name, version = found.metadata["Name"], found.version
    listed: dict[str, object] = {
        "type": "library",
        "bom-ref": f"pkg:pypi/{name.lower()}@{version}",
        "name": name,
        "version": version,
        "purl": f"pkg:pypi/{name.lower()}@{version}",
    }
    licence = found.metadata.get("License-Expression")
    if licence:
        listed["licenses"] = [{"expression": licence}]
    elif licence := (found.metadata.get("License") or "").splitlines()[:1]:
        listed["licenses"] = [{"license": {"name": licence[0][:200]}}]
    return listed


def main() -> None:
    """Print the list."""
    folder, version = sys.argv[1:3]
    made = datetime.fromtimestamp(int(os.environ.get("SOURCE_DATE_EPOCH", "0")), UTC)
    found = sorted(distributions(path=[folder]), key=lambda each: each.metadata["Name"].lower())
    document = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": {
            "timestamp": made.isoformat().replace("+00:00", "Z"),
            "component": {"type": "application", "name": "textback-ari", "version": version},
        },
        "components": [
            component(each) for each in found if each.metadata["Name"] != "textback-ari"
        ],
    }
    sys.stdout.write(json.dumps(document, indent=2) + "\n")


if __name__ == "__main__":
    main()
