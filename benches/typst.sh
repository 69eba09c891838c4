#!/usr/bin/env bash
# Pages a second of this program and of typst, on one core and in one run: the same one-page
# extract by each, PDF/A-2a and PDF/UA-1. Needs the network once, for `pip`.
#
#   benches/typst.sh [PAGES]
set -euo pipefail

cd "$(dirname "$0")/.."
pages=${1:-2000}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check typst==0.15.2
cargo bench --quiet --locked --bench speed --no-run

cat > "$work/extract.typ" << 'TYPST'
#set document(title: "Бұйрықтан үзінді", date: datetime(year: 2026, month: 8, day: 14))
#set text(font: "Liberation Serif", size: 14pt, lang: "kk")
#set page(paper: "a4", margin: (left: 30mm, right: 15mm, top: 20mm, bottom: 20mm))
#set par(justify: true, first-line-indent: (amount: 12.5mm, all: true))
#show heading: it => align(center, text(size: 14pt, it.body))
#let filled(label, value, caption) = [
  #par(first-line-indent: 0mm)[#label #box(width: 1fr, stroke: (bottom: 0.5pt), inset: (bottom: 2pt), value)]
  #align(center, text(size: 11pt, caption))
]
#align(right, block(width: 48%, align(left, text(size: 11pt)[Экстернат нысанында оқыту және «Негізгі орта, жалпы орта білім беру ұйымдарында экстернат нысанында оқуға рұқсат беру» мемлекеттік қызметін көрсету қағидаларына 3-қосымша])))
= Негізгі орта, жалпы орта білім беру ұйымдарында экстернат нысанында оқытуға рұқсат беру туралы бұйрықтан үзінді
#filled([Дербес нөмір:], sys.inputs.number, [])
#filled([Алған уақыты мен күні:], [2026 жылғы 3 тамыз, сағат 18:55], [])
#filled([], [Алматы қаласының Білім басқармасы], [(жергілікті атқарушы органның атауы)])
== Негізгі орта, жалпы орта білім беру ұйымдарында экстернат нысанында оқытуға рұқсат беру туралы бұйрықтан ҮЗІНДІ
#filled([Азамат (-ша):], [Сейітова Айгүл Маратқызы, 850412400123], [(көрсетілетін қызметті алушының Т.А.Ә. (бар болса), жеке сәйкестендіру нөмірі)])
#filled([Өтініш берген күні:], [2026 жылғы 3 тамыз], [])
2026 жылғы 14 тамыздағы бұйрықтың негізінде негізгі орта, жалпы орта білім беру ұйымдарында экстернат нысанында оқытуға рұқсат беру туралы бұйрықтан үзінді.
#filled([], [А. М. Сұлтанова, Басқарма басшысы], [(жауапты тұлғаның Т.А.Ә. (бар болса), лауазымы)])
Жауапты тұлғаның электрондық цифрлық қолтаңбасы
TYPST

cat > "$work/measure.py" << 'PYTHON'
import sys, time, typst

folder, fonts, pages = sys.argv[1], sys.argv[2], int(sys.argv[3])
compiler = typst.Compiler(folder + "/extract.typ", font_paths=[fonts], ignore_system_fonts=True,
                          sys_inputs={"number": "EX-2026-000000"})
def make(number):
    return compiler.compile(format="pdf", pdf_standards=["a-2a", "ua-1"],
                            sys_inputs={"number": f"EX-2026-{number:06}"})
size = len(make(0))
start = time.perf_counter()
for number in range(1, pages + 1):
    make(number)
print(f"{pages / (time.perf_counter() - start):.0f} {size}")
PYTHON

one_core() {
    taskset -c 0 "$@"
}

# Each twice, the better taken: the first warms the core up.
best() {
    { "$@"; "$@"; } | sort -n | tail -n 1
}

ours() {
    one_core cargo bench --quiet --locked --bench speed -- papers "$pages"
}

theirs() {
    one_core "$work/venv/bin/python" "$work/measure.py" "$work" data/fonts "$((pages / 4))"
}

read -r our_speed our_size <<< "$(best ours)"
read -r their_speed their_size <<< "$(best theirs)"
printf 'ruqsat  %6d pages/s  %6d bytes a page\n' "$our_speed" "$our_size"
printf 'typst   %6d pages/s  %6d bytes a page\n' "$their_speed" "$their_size"
awk -v a="$our_speed" -v b="$their_speed" 'BEGIN { printf "ratio   %6.1f\n", a / b }'
