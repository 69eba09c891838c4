"""Joins the tables of several offices, as docs/REGION.md tells a region to.

    python3 .ci/region.py RUQSAT FOLDER

Makes offices in FOLDER, each with applications of its own from the samples, decided or left by a
fixed seed; exports them as Parquet; runs every SQL block of docs/REGION.md in DuckDB. How
applications ended, and how many steps were in time, must be what `report` says of each office.
Then a row is changed, and the comparison must fail: else it proves nothing.
"""

import csv
import json
import os
import random
import re
import shlex
import subprocess
import sys
from pathlib import Path

import duckdb

HOUSE = Path(__file__).resolve().parent.parent
OFFICES = ["750001", "750002", "750003", "750004"]
REGISTERED, LOOKED = "2026-08-14T10:00", "2026-08-31T16:00"
COUNTED = ["received", "granted", "refused", "refused-to-consider", "pending"]
ANYWAY = "--anyway --reason Тексеру"
STEPS = ["in_time", "late", "overdue", "open"]


class Office:
    """An office in a folder, with a clock that is set."""

    def __init__(self, program, folder, code):
        self.program, self.folder, self.code = program, folder, code

    def run(self, typed, now=LOOKED, exits=(0,)):
        command = [self.program, "--lang", "en", "-C", str(self.folder), *shlex.split(typed)]
        clock = {**os.environ, "RUQSAT_NOW": now, "RUQSAT_BY": "officer-1"}
        done = subprocess.run(command, env=clock, capture_output=True, text=True, check=False)
        if done.returncode not in exits:
            sys.exit(f"{typed}: exit {done.returncode}\n{done.stderr}")
        return done.stdout

    def make(self, chance):
        """The office with its applications; one of them stands in every office's sheet."""
        head = '--address "Алматы, 1" --head "Сұлтанова Айгүл" --head-post "Басшы"'
        self.run(f'init --yes --name "Білім басқармасы {self.code}" {head}', REGISTERED)
        settings = self.folder / "office.toml"
        settings.write_text(f'code = "{self.code}"\n' + settings.read_text("utf-8"), "utf-8")
        with open(HOUSE / "data/samples/applicants.csv", encoding="utf-8-sig", newline="") as file:
            columns, first, *rows = csv.reader(file, delimiter=";")
        sheet = self.folder.parent / f"{self.code}.csv"
        with open(sheet, "w", encoding="utf-8", newline="") as file:
            picked = [first, *chance.sample(rows, chance.randint(8, 16))]
            csv.writer(file, delimiter=";").writerows([columns, *picked])
        self.run(f'import "{sheet}"', REGISTERED, exits=(0, 1))
        for case in json.loads(self.run("list --format json"))["cases"]:
            self.decide(case["case"], chance)

    def decide(self, case, chance):
        """Takes a case some way, in time or late."""
        found = json.loads(self.run(f"check {case} --format json", exits=(0, 1)))["checks"][0]
        if not found["complete"]:
            if chance.random() < 0.7:
                self.run(f"refuse to-consider {case} --at 2026-08-17T11:00 {ANYWAY}")
            return
        if chance.random() < 0.2:
            return
        self.run(f"record {case} package-complete --at 2026-08-{chance.choice([17, 19])}T10:00")
        if chance.random() < 0.2:
            return
        self.run(f"record {case} school-replied --at 2026-08-{chance.choice([19, 21, 26])}T10:00")
        if found["eligible"]:
            self.run(f"record {case} content-reviewed outcome=conforms --at 2026-08-26T15:00")
            self.run(f"order {case} --at 2026-08-27T10:00 {ANYWAY}")
            if chance.random() < 0.8:
                self.run(f"deliver {case} --at 2026-08-{chance.choice([27, 28])}T12:00")
        else:
            self.refuse(case, found["findings"])

    def refuse(self, case, findings):
        """Refuses on the ground that was found, the hearing held before."""
        ground = next(one["leads_to"][-1] for one in findings if one["severity"] == "error")
        reviewed = f"outcome=refusal ground={ground} reason=Тексеру"
        self.run(f"record {case} content-reviewed {reviewed} --at 2026-08-26T15:00")
        hearing = "--hearing 2026-08-28T15:00 --venue Алматы"
        self.run(f"refuse preliminary {case} {hearing} --at 2026-08-26T16:00 {ANYWAY}")
        self.run(f"record {case} hearing-held attended=no --at 2026-08-28T15:20")
        self.run(f"refuse final {case} --at 2026-08-28T16:00 {ANYWAY}")

    def export(self, to, how=""):
        self.run(f'export --to "{to}" --format parquet --as-of 2026-08-31 {how}')

    def figures(self):
        return json.loads(self.run("report --format json --service externat --as-of 2026-08-31"))


def queries():
    """The queries of the page, by their headings."""
    page = (HOUSE / "docs/REGION.md").read_text("utf-8")
    parts = re.findall(r"^### (.+)\n(?:(?!^###)[\s\S])*?```sql\n([\s\S]*?)```", page, re.M)
    return dict(parts)


def differences(offices):
    """Where the joined tables and the offices' own reports say different things."""
    asked = queries()
    ended = {row[0]: row[1:] for row in duckdb.sql(asked["How applications ended"]).fetchall()}
    taken = {row[:2]: row[2:] for row in duckdb.sql(asked["Steps in time and late"]).fetchall()}
    for office in offices:
        figures = office.figures()
        results = {"received": figures["received"], **figures["results"]}
        wanted = tuple(results.get(name, 0) for name in COUNTED)
        if ended.get(office.code) != wanted:
            yield f"{office.code}: {ended.get(office.code)}, its report {wanted}"
        for step in figures["steps"]:
            wanted = tuple(step[name] for name in STEPS)
            found = taken.get((office.code, step["step"]))
            if found != wanted:
                yield f"{office.code} {step['step']}: {found}, its report {wanted}"


def main():
    program, folder = sys.argv[1], Path(sys.argv[2])
    chance = random.Random(61)
    offices = [Office(program, folder / "own" / code, code) for code in OFFICES]
    for office in offices:
        office.folder.mkdir(parents=True)
        office.make(chance)
        office.export(folder / "offices" / office.code)
        office.export(folder / "aliases" / office.code, f'--anonymous --key "{folder}/key.txt"')
    os.chdir(folder)
    for name, query in queries().items():
        rows = duckdb.sql(query).fetchall()
        if not rows:
            sys.exit(f"{name}: no rows")
        print(f"{name}: {len(rows)} rows")
    if found := list(differences(offices)):
        sys.exit("\n".join(found))
    print(f"{len(offices)} offices: the same figures as their reports")
    changed = "offices/750001/cases.parquet"
    duckdb.sql(
        f"COPY (SELECT * REPLACE ('refused' AS decided) FROM read_parquet('{changed}')) "
        f"TO 'changed.parquet' (FORMAT parquet)"
    )
    os.replace("changed.parquet", changed)
    if not list(differences(offices)):
        sys.exit("decisions changed: passed")
    print("decisions changed: refused")


main()
