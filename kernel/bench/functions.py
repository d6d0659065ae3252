#!/usr/bin/env python3
"""Measures the work of the Java benchmarks alongside their peers and writes the table to RESULTS.md.

Builds what it needs. For each piece of work in turn: the Java benchmark, its peer, and again, so that a machine that
becomes slower or faster meanwhile does so for both. Reported is the median over these rounds.

    python3 kernel/bench/functions.py              all of it, into RESULTS.md
    python3 kernel/bench/functions.py pairedBoot   those with this in their names, to the terminal only
"""

import json
import re
import statistics
import subprocess
import sys
from dataclasses import dataclass
from typing import Optional

import common

ROUNDS = 3

# The kernel's own options, so that what is measured is a notebook.
JAVA_OPTIONS_SOURCE = "kernel/jupyter/src/main/java/dev/tiebreak/jupyter/internal/launch/JavaOptions.java"
JAVA_OPTIONS_LIST = (common.ROOT / JAVA_OPTIONS_SOURCE).read_text().split("OURS =")[1].split(");")[0]
JAVA_OPTIONS = " ".join(re.findall(r'"(-[^"\\]+)"', JAVA_OPTIONS_LIST))


@dataclass(frozen=True)
class Work:
    """A benchmark method, and how long it may take at most: in milliseconds or relative to its peer."""

    name: str
    words: str
    peer: Optional[str] = None
    most_ratio: Optional[float] = None
    most_ms: Optional[float] = None


WORKS = [
    Work("pairedBootstrap", "paired bootstrap, 10,000 resamples × 1,000 tasks", "NumPy", most_ratio=0.5),
    Work("allPairs", "all pairs of 200 models on 50 benchmarks, by Holm, to ranks", "NumPy, p only", most_ms=1_000),
    Work("splitDecision", "split decision of two models on 6 benchmarks, with verdicts", most_ms=5),
    Work("monteCarlo", "Monte Carlo of two costs, 1,000,000 draws over 8 assumptions", "NumPy", most_ratio=1.0),
    Work("costGrid", "grid of two costs, 200 × 200, with its parity line", "NumPy", most_ms=50),
    Work("sobolIndices", "Sobol indices of 8 assumptions at 2^14 points", "SciPy", most_ms=2_000),
    Work("dumbbellPng", "dumbbell of 6 rows to PNG, 1200 × 675", "matplotlib", most_ratio=0.5),
    Work("dumbbellSvg", "dumbbell of 6 rows to SVG", "matplotlib", most_ratio=0.5),
    Work("paretoPng", "Pareto of 500 points to PNG, names kept apart", "matplotlib, names on one another", most_ms=200),
    Work("prices450", "prices of 450 rows read and checked", most_ms=50),
    Work("prices900", "prices of 900 rows read and checked", most_ms=100),
    Work("prices1800", "prices of 1,800 rows read and checked", most_ms=200),
    Work("prices3600", "prices of 3,600 rows read and checked", most_ms=400),
]


def build():
    print("functions: building", file=sys.stderr)
    goals = ["-pl", "kernel/bench", "-am", "package"]
    subprocess.run(
        ["mvn", "-q", "-B", "-Dquick", "-DskipTests", *goals], cwd=common.ROOT, check=True, stdout=subprocess.DEVNULL
    )


def ours(work):
    """Returns the median in milliseconds and the version of the Java that took it."""
    target = common.HERE / "target"
    result = target / "jmh.json"
    classpath = f"{target / 'classes'}:{(target / 'classpath').read_text()}"
    subprocess.run(
        ["java", "-cp", classpath, "org.openjdk.jmh.Main", rf"\.{work.name}$"]
        + ["-f", "1", "-wi", "3", "-w", "2", "-i", "4", "-r", "1", "-v", "SILENT"]
        + ["-jvmArgsAppend", JAVA_OPTIONS, "-rf", "json", "-rff", str(result)],
        check=True,
        stdout=subprocess.DEVNULL,
    )
    (run,) = json.loads(result.read_text())
    return run["primaryMetric"]["scorePercentiles"]["50.0"] / 1e3, f"{run['vmName']} {run['vmVersion']}"


def peer(work):
    """Returns the median in milliseconds."""
    command = [common.peers_python(), common.HERE / "peers.py", work.name]
    out = subprocess.run(command, env=common.peers_environment(), check=True, stdout=subprocess.PIPE, text=True)
    return json.loads(out.stdout) / 1e3


def measure(work):
    """Returns our median, the peer's and that of their ratios, all over the rounds, and the version of Java."""
    times, peers, java = [], [], ""
    for _ in range(ROUNDS):
        ms, java = ours(work)
        times.append(ms)
        if work.peer:
            peers.append(peer(work))
    ratios = [mine / theirs for mine, theirs in zip(times, peers)]
    median = [statistics.median(values) if values else None for values in (times, peers, ratios)]
    return *median, java


def row(work, ms, peer_ms, ratio):
    within = (work.most_ratio is None or ratio <= work.most_ratio) and (work.most_ms is None or ms <= work.most_ms)
    target = [f"{work.most_ratio:.1f}×"] if work.most_ratio else []
    target += [f"{work.most_ms:,.0f} ms"] if work.most_ms else []
    theirs = f"{time(peer_ms)} ({work.peer})" if work.peer else "–"
    times = f"{ratio:.2f}×" if work.peer else "–"
    cells = [work.words, time(ms), theirs, times, ", ".join(target), "yes" if within else "**no**"]
    return f"| {' | '.join(cells)} |"


def time(ms):
    return f"{ms:,.0f} ms" if ms >= 100 else f"{ms:.1f} ms" if ms >= 10 else f"{ms:.2f} ms"


def libraries():
    lines = (common.HERE / "requirements.txt").read_text().splitlines()
    pins = dict(line.split("==") for line in lines if line and not line.startswith("#"))
    return ", ".join(f"{words} {pins[words.lower()]}" for words in ("NumPy", "SciPy", "matplotlib"))


def main(wanted):
    build()
    python = subprocess.run([common.peers_python(), "-V"], check=True, stdout=subprocess.PIPE, text=True).stdout.strip()
    rows, java = [], ""
    for work in WORKS:
        if wanted in work.name:
            *figures, java = measure(work)
            rows.append(row(work, *figures))
            print(rows[-1], file=sys.stderr)
    if wanted:
        return
    common.write_section(
        "functions",
        [
            f"{common.today()}, {common.machine()}. {java} with the kernel's options; {python}, {libraries()}. Warm;",
            f"the median call of a run, and of {ROUNDS} runs of ours and the peer's in turn the median.",
            "",
            "| work | ours | peer | ratio | at most | met |",
            "|---|---:|---:|---:|---:|---|",
            *rows,
        ],
    )


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else "")
