"""Compares the distribution of places with that of the package `matching`.

    python3 .ci/compare-matching.py RUQSAT [INSTANCES [READING]]
    python3 .ci/compare-matching.py RUQSAT speed [APPLICANTS]

Instances are drawn from a fixed seed: programmes with places, applicants with wishes, no two
scores in a programme equal. Both must give every applicant the same place. Quotas are no part of
the other package; brute force holds those in src/admission/tests.

With a READING such as choices=first-choices the two must differ: else nothing is compared.

`speed` says how long the other takes to solve one instance, and how long the program takes from
reading the lists to its answer.
"""

import json
import os
import random
import subprocess
import sys
import tempfile
import time
import warnings

from matching.games import HospitalResident


def instance(chance, people, programmes, wishes, places):
    """Wishes by applicant, scores by programme, places by programme."""
    codes = [f"P{at:04}" for at in range(programmes)]
    wished = {}
    for at in range(people):
        count = chance.randint(1, min(wishes, programmes))
        wished[f"{at:06}"] = chance.sample(codes, count)
    asking = {code: [who for who, list_ in wished.items() if code in set(list_)] for code in codes}
    scores = {}
    for code, who in asking.items():
        points = chance.sample(range(1, 10 * len(who) + 1), len(who))
        scores[code] = dict(zip(who, points))
    return wished, scores, {code: chance.randint(1, places) for code in codes}


def ours(ruqsat, folder, reading, wished, scores, places):
    """What the program answers: the place of each applicant, and its seconds."""
    programmes, applicants = (os.path.join(folder, name) for name in ("p.csv", "a.csv"))
    with open(programmes, "w", encoding="utf-8") as out:
        out.write("programme,level,places,compulsory_subjects\n")
        for code, count in places.items():
            out.write(f"{code},mid-level,{count},{code}\n")
    with open(applicants, "w", encoding="utf-8") as out:
        out.write("applicant,choices,grades,document_average\n")
        for who, codes in wished.items():
            grades = "|".join(f"{code}:{scores[code][who]}" for code in codes)
            out.write(f"{who},{'|'.join(codes)},{grades},5\n")
    start = time.perf_counter()
    command = [ruqsat, "admission", "allocate", programmes, applicants, "--format", "json"]
    command += ["--reading", reading] if reading else []
    run = subprocess.run(command, capture_output=True, text=True, cwd=folder, check=False)
    seconds = time.perf_counter() - start
    if run.returncode:
        sys.exit(f"{command} ended with {run.returncode}: {run.stderr[:500]}")
    answer = json.loads(run.stdout)
    return {one["applicant"]: one["programme"] for one in answer["applicants"]}, seconds


def theirs(wished, scores, places):
    """What the other package finds, and its seconds."""
    ranked = {
        code: sorted(points, key=points.get, reverse=True) for code, points in scores.items() if points
    }
    warnings.simplefilter("ignore")
    start = time.perf_counter()
    game = HospitalResident.create_from_dictionaries(
        wished, ranked, {code: places[code] for code in ranked}
    )
    solved = game.solve(optimal="resident")
    seconds = time.perf_counter() - start
    found = dict.fromkeys(wished)
    for programme, people in solved.items():
        for who in people:
            found[str(who)] = str(programme)
    return found, seconds


def main(ruqsat, what="200", more=""):
    ruqsat = os.path.abspath(ruqsat)
    chance = random.Random(20)
    with tempfile.TemporaryDirectory() as folder:
        if what == "speed":
            people = int(more or 2000)
            lists = instance(chance, people, max(1, people // 25), 5, 40)
            mine, seconds = ours(ruqsat, folder, "", *lists)
            other, slow = theirs(*lists)
            if mine != other:
                sys.exit("the two differ")
            print(f"{people} applicants: {seconds:.3f} s with reading, {slow:.2f} s: {slow / seconds:.0f} times")
            return
        people = 0
        for _ in range(int(what)):
            lists = instance(
                chance, chance.randint(1, 60), chance.randint(1, 12), 5, chance.randint(1, 6)
            )
            (mine, _), (other, _) = ours(ruqsat, folder, more, *lists), theirs(*lists)
            if mine != other:
                sys.exit(f"the two differ:\n{lists}\nhere {mine}\nthere {other}")
            people += len(mine)
        print(f"{what} instances, {people} applicants: the same places")


if __name__ == "__main__":
    main(*sys.argv[1:])
