#!/usr/bin/env python3
"""Measures how much processor time large files take to be read and checked, beside pandas, into RESULTS.md.

Builds what it needs. Ours and the peer's take turns, each in a process of its own that reads the file again and again;
Java has the kernel's options. Reported are medians over these rounds. Besides, the file of outcomes is read once with a
heap of 300 MB.

    python3 kernel/bench/reading.py
"""

import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

import common
import functions

ROUNDS = 3
ROWS = (250_000, 500_000)
SMALL_HEAP = "-Xmx300m"

# What Outcomes.read checks: each run once, numbers in their ranges, each task in one cluster, days that are days.
PEER = """
import statistics, sys, time
import pandas as pd

TEXTS = ["model", "benchmark", "task", "trial", "cluster", "source"]
COUNTS = ["calls", "input_tokens", "cached_input_tokens", "output_tokens", "cost_usd"]

def read(file):
    runs = pd.read_csv(file, dtype=dict.fromkeys(TEXTS, "str"))
    runs["outcome"] = runs.outcome.map({"pass": 1.0, "fail": 0.0})
    assert runs.outcome.between(0, 1).all()
    assert not runs.duplicated(["model", "benchmark", "task", "trial"]).any()
    assert all((runs[each].isna() | (runs[each] >= 0)).all() for each in COUNTS)
    assert (runs.cached_input_tokens <= runs.input_tokens).all()
    assert (runs.groupby(["benchmark", "task"]).cluster.nunique(dropna=False) == 1).all()
    runs["date"] = pd.to_datetime(runs.date, format="%Y-%m-%d")

times = []
for _ in range(7):
    before = time.process_time()
    read(sys.argv[1])
    times.append(time.process_time() - before)
print(1e3 * statistics.median(times[2:]))
"""


def java(*arguments, options=()):
    classpath = f"{common.HERE / 'target' / 'classes'}:{(common.HERE / 'target' / 'classpath').read_text()}"
    command = ["java", *functions.JAVA_OPTIONS.split(), *options, "-cp", classpath, "dev.tiebreak.bench.Reading", *arguments]
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout


def pandas(file):
    command = [common.peers_python(), "-c", PEER, file]
    out = subprocess.run(command, env=common.peers_environment(), check=True, stdout=subprocess.PIPE, text=True)
    return float(out.stdout)


def prices(file, rows):
    """Writes as many rows as PriceListBenchmark does, of the same kind."""
    header = "model,provider,input_usd_per_million_tokens,output_usd_per_million_tokens,source\n"
    lines = (f"Model {i},X,{1 + i % 20},{5 + i % 50},page {i}\n" for i in range(rows))
    Path(file).write_text(header + "".join(lines))


def row(words, ms, peer_ms, ratio, most):
    peer = f"{functions.time(peer_ms)} (pandas)" if peer_ms else "–"
    return f"| {words} | {functions.time(ms)} | {peer} | {ratio:.2f}× | {most:.1f}× | {'yes' if ratio <= most else '**no**'} |"


def main():
    functions.build()
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        taken = {}
        for count in ROWS:
            file = f"{folder}/{count}.csv"
            java("write", file, str(count))
            pairs = [(float(java("outcomes", file)), pandas(file)) for _ in range(ROUNDS)]
            ours, theirs = (statistics.median(each) for each in zip(*pairs))
            taken[count] = ours
            ratio = statistics.median(mine / peer for mine, peer in pairs)
            rows.append(row(f"{count:,} outcomes of 13 columns read and checked", ours, theirs, ratio, 1.5))
            if count == ROWS[0]:
                small = float(java("outcomes", file, options=[SMALL_HEAP]))
                rows.append(f"| the same with a heap of 300 MB | {functions.time(small)} | – | – | passes | yes |")
        rows.append(row("twice the outcomes, beside half of them", taken[ROWS[1]], None, taken[ROWS[1]] / taken[ROWS[0]], 2.1))
        for count in (1_800, 3_600):
            file = f"{folder}/prices{count}.csv"
            prices(file, count)
            taken[count] = statistics.median(float(java("prices", file)) for _ in range(ROUNDS))
        rows.append(row("3,600 prices read and checked, beside 1,800", taken[3_600], None, taken[3_600] / taken[1_800], 2.1))
    print("\n".join(rows), file=sys.stderr)
    common.write_section(
        "reading",
        [
            f"{common.today()}, {common.machine()}. Processor time of a process, warm; Java with the kernel's options;",
            f"medians of {ROUNDS} processes of each in turn.",
            "",
            "| work | ours | peer | ratio | at most | met |",
            "|---|---:|---:|---:|---:|---|",
            *rows,
        ],
    )


if __name__ == "__main__":
    main()
