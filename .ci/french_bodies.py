"""Reduce the official list of French authorities to the one file that the site searches.

    npm pack @etalab/decoupage-administratif@6.0.0 && tar xzf etalab-decoupage-administratif-6.0.0.tgz
    python .ci/french_bodies.py package

The source says neither the SIREN of departments and regions nor their population, nor which year the
populations are of: these stay unknown. Clipperton and the Austral Lands have no inhabitants, so no authority.
"""

import csv
import gzip
import io
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

TARGET = Path(__file__).parents[1] / "aict" / "reference" / "data" / "french_bodies.csv.gz"
WITHOUT_INHABITANTS = {"984", "989"}
Row = tuple[str, str, str, str, str, str]


def main(package: Path) -> None:
    """Write the file from the unpacked package."""
    told = json.loads((package / "package.json").read_text("utf-8"))
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(["source", f"{told['name']} {told['version']}"])
    writer.writerow(["type", "insee_code", "siren", "name", "population", "department"])
    writer.writerows(_rows(package / "data"))
    # Without a date inside, the same package gives the same bytes.
    TARGET.write_bytes(gzip.compress(text.getvalue().encode(), mtime=0))


def _rows(data: Path) -> Iterator[Row]:
    read = {
        name: json.loads((data / f"{name}.json").read_text("utf-8"))
        for name in ("communes", "epci", "departements", "regions")
    }
    departments = {one["code"]: one["nom"] for one in read["departements"]}
    of_commune = {
        one["code"]: departments[one["departement"]] for one in read["communes"] if "departement" in one
    }
    for one in read["communes"]:
        if one["type"] == "commune-actuelle":
            yield _row("commune", one, insee=one["code"], department=departments[one["departement"]])
    for one in read["epci"]:
        kind = "metropole_statut_particulier" if one["type"] == "MET69" else "epci"
        first = one["membres"][0]["code"]
        yield _row(
            kind, one, siren=one["code"], people=one["populationMunicipale"], department=of_commune[first]
        )
    for one in read["departements"]:
        if one["code"] not in WITHOUT_INHABITANTS:
            yield _row("autre" if one["zone"] == "com" else "departement", one, insee=one["code"])
    for one in read["regions"]:
        if one["zone"] != "com":
            yield _row("region", one, insee=one["code"])


def _row(
    kind: str,
    one: dict[str, Any],
    *,
    insee: str = "",
    siren: str = "",
    people: int | None = None,
    department: str = "",
) -> Row:
    population = one.get("population") if people is None else people
    told = "" if population is None else str(population)
    return kind, insee, siren or one.get("siren", ""), one["nom"], told, department


if __name__ == "__main__":
    main(Path(sys.argv[1]))
