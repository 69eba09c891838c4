#!/usr/bin/env bash
# Times whole commands against others in the same run: start-up, dry and durable import of
# many rows, deadlines over as many open cases against reading their files, and the memory an
# import takes.
#
#   benches/commands.sh [ROWS] [FOLDER]     10000 rows, a new folder under TMPDIR
#
# Needs hyperfine, ripgrep and GNU time. FOLDER should be on the disk that offices use: a
# folder in memory says nothing of durable writes.
set -euo pipefail

cd "$(dirname "$0")/.."
rows=${1:-10000}
if [[ -n ${2:-} ]]; then mkdir -p "$2"; fi
work=$(mktemp -d "${2:-${TMPDIR:-/tmp}}/ruqsat-bench.XXXXXX")
trap 'rm -rf "$work"' EXIT

cargo build --release --locked --quiet
target=${CARGO_TARGET_DIR:-target}
ruqsat=$(cd "$target" && pwd)/release/ruqsat
cargo bench --locked --quiet --bench speed -- rows "$rows" > "$work/rows.csv"

export RUQSAT_NOW=2026-08-14T10:00 RUQSAT_BY=bench
"$ruqsat" init -C "$work/empty" --lang en --yes > "$work/log" 2>&1
"$ruqsat" -C "$work/empty" list >> "$work/log" 2>&1

mean() { # of each command of a hyperfine CSV, in seconds
    cut -d, -f2 "$1" | tail -n +2
}

ratio() { # name, ours, theirs, limit
    awk -v name="$1" -v a="$2" -v b="$3" -v most="$4" 'BEGIN {
        printf "%-44s %8.1f ms against %8.1f ms: %5.2f (at most %s)%s\n",
            name, a * 1000, b * 1000, a / b, most, (a / b > most ? "  OVER" : "") }'
}

pair() { # name, limit, then hyperfine's own arguments with two commands
    local name=$1 limit=$2
    shift 2
    hyperfine --style none --export-csv "$work/times.csv" "$@" > /dev/null 2>> "$work/log"
    mapfile -t times < <(mean "$work/times.csv")
    ratio "$name" "${times[0]}" "${times[1]}" "$limit"
}

pair "start-up, against rg --version" 3 -N --warmup 5 --min-runs 50 \
    "$ruqsat --version" "rg --version"

hyperfine --style none --warmup 1 --export-csv "$work/times.csv" \
    "$ruqsat -C $work/empty import --dry-run $work/rows.csv" > /dev/null 2>> "$work/log"
ratio "dry import of $rows rows, against 0.5 s" "$(mean "$work/times.csv")" 0.5 1

# Each round of the import starts from an empty office, each copy from no copy.
"$ruqsat" init -C "$work/full" --lang en --yes >> "$work/log" 2>&1
/usr/bin/time -f '%M' -o "$work/memory" \
    "$ruqsat" -C "$work/full" import "$work/rows.csv" --quiet >> "$work/log" 2>&1
pair "durable import, against cp and sync" 3 --runs 5 \
    --prepare "rm -rf $work/office && cp -r $work/empty $work/office && sync" \
    "$ruqsat -C $work/office import $work/rows.csv --quiet" \
    "cp -r $work/full/applications $work/office/copy && sync"

pair "deadlines of $rows cases, against reading them" 3 --warmup 1 \
    "$ruqsat -C $work/full deadlines --format json" \
    "find $work/full/applications -type f -print0 | xargs -0 cat"

bytes=$(wc -c < "$work/rows.csv")
awk -v kb="$(cat "$work/memory")" -v bytes="$bytes" 'BEGIN {
    used = kb / 1024; file = bytes / 1048576; most = 40 + 3 * file
    printf "memory of the import: %.0f MB for a sheet of %.1f MB (at most %.0f)%s\n",
        used, file, most, (used > most ? "  OVER" : "") }'
