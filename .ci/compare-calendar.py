"""Compares the calendar of the program with that of the package `holidays`, day by day.

    for year in $(seq 2016 2028); do ruqsat calendar show $year --format json; done |
        python3 .ci/compare-calendar.py .ci/calendar-differences.csv

Every weekday that is off and every weekend day that is worked, in a week of five days. A known
difference stands in the file with its act; one that is not there, and one that is there no
more, both fail.
"""

import csv
import datetime
import json
import sys

import holidays


def dumps(text):
    """The objects that stand in a text one after another."""
    decoder, at = json.JSONDecoder(), 0
    while at < len(text):
        value, at = decoder.raw_decode(text, at)
        yield value
        while at < len(text) and text[at].isspace():
            at += 1


def ours(years):
    """What the program says of each day that is not what its weekday says."""
    return {
        datetime.date.fromisoformat(day["date"]): day["working"]
        for year in years
        for day in year["days"]
        if "five" in day["weeks"]
    }


def worked(date, special):
    return special.get(date, date.weekday() < 5)


def main(known_file):
    years = list(dumps(sys.stdin.read()))
    numbers = [year["year"] for year in years]
    special = ours(years)
    theirs = holidays.country_holidays("KZ", years=numbers)
    known = {row["date"]: row for row in csv.DictReader(open(known_file, encoding="utf-8"))}
    compared, wrong, met = 0, [], set()
    for number in numbers:
        date = datetime.date(number, 1, 1)
        while date.year == number:
            we, they = worked(date, special), theirs.is_working_day(date)
            compared += 1
            if we != they:
                row = known.get(date.isoformat())
                if row and row["ours"] == ("working" if we else "off"):
                    met.add(row["date"])
                else:
                    wrong.append(f"{date}: {'working' if we else 'off'} here, not there")
            date += datetime.timedelta(days=1)
    wrong += [f"{date}: a known difference that is none" for date in sorted(set(known) - met)]
    for line in wrong:
        print(line)
    if wrong or not compared:
        sys.exit(1)
    print(f"{compared} days of {min(numbers)}-{max(numbers)}, known differences: {len(met)}")


if __name__ == "__main__":
    main(*sys.argv[1:])
