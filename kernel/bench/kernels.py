#!/usr/bin/env python3
"""Measures the kernel as a process of its own alongside Python's and JJava's, and writes the table to RESULTS.md.

Builds what it needs and registers it only in the peers' Python. Each round takes every kernel in turn, so that a
machine that becomes slower or faster meanwhile does so for all. JAVA_HOME chooses the Java of both Java kernels.

    python3 kernel/bench/kernels.py               all of it, into RESULTS.md
    python3 kernel/bench/kernels.py --rounds 1    to the terminal only, as with any number of rounds but the default
"""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

import common
import crunching

ROUNDS = 5
IDLE_SECONDS = 5
CELLS, COMPLETIONS, PRINTS = 40, 24, 3
PATIENCE = 300

FIRST, SECOND = "GPT-5.5", "Claude Opus 4.7"

CHARTING = "ipykernel + pandas + matplotlib"

PANDAS_TABLE = 'import pandas\npandas.read_csv("../datasets/scores.csv")'
PANDAS_CHART = f"""
import pandas
import matplotlib.pyplot as plt
scores = pandas.read_csv("../datasets/scores.csv").pivot(index="benchmark", columns="model", values="score")
scores = scores[["{FIRST}", "{SECOND}"]]
figure, axes = plt.subplots(figsize=(8, 4.5))
axes.hlines(scores.index, scores.min(axis=1), scores.max(axis=1), color="0.7")
for model in scores:
    axes.scatter(scores[model], scores.index, label=model, zorder=2)
axes.set_xlabel("score, %")
axes.legend()
plt.show()
"""


@dataclass(frozen=True)
class Kernel:
    """A kernel, and how the same thing is written for it."""

    name: str
    spec: str
    text: str
    completions: tuple
    prints: str
    table: Optional[str] = None
    chart: Optional[str] = None


JAVA_TEXT = 'var text = "abc";'
JAVA_COMPLETIONS = ("text.sub", "Math.s", "text.conc")
JAVA_PRINTS = "for (int i = 0; i < 5000; i++) System.out.println(i);"

PYTHON = Kernel(
    "ipykernel",
    "python3",
    'import math; text = "abc"',
    ("text.sp", "math.s", "text.cas"),
    "for i in range(5000): print(i)",
    PANDAS_TABLE,
    PANDAS_CHART,
)
JJAVA = Kernel("JJava", "java", JAVA_TEXT, JAVA_COMPLETIONS, JAVA_PRINTS)
TIEBREAK = Kernel(
    "Tiebreak",
    "tiebreak",
    JAVA_TEXT,
    JAVA_COMPLETIONS,
    JAVA_PRINTS,
    'Scores.read("../datasets/scores.csv")',
    f'Scores.read("../datasets/scores.csv").splitDecision("{FIRST}", "{SECOND}").chart()',
)


@dataclass(frozen=True)
class Row:
    """A row of the table: the figure, its description, unit and peer, and its limit as a multiple or in milliseconds."""

    figure: str
    words: str
    unit: str
    peer: str
    most: Optional[float] = None
    most_ms: Optional[float] = None


ROWS = [
    Row("first", "start → first result, analysis imported", "s", "ipykernel", 1.0),
    Row("first", "start → first result", "s", "JJava"),
    Row("table", "start → scores read and shown as a table", "s", "ipykernel + pandas"),
    Row("chart", "start → first chart shown", "s", CHARTING, 0.7),
    Row("picture", "first chart, from its cell, the kernel just ready", "ms", CHARTING, most_ms=400),
    Row("restful", "first chart, from its cell, the kernel idle for 5 s", "ms", CHARTING, most_ms=400),
    Row("cell", "trivial cell, p50", "ms", "JJava", 0.25),
    Row("cell", "trivial cell, p50", "ms", "ipykernel", 3.0),
    Row("completion", "completion, p50, while nothing is run", "ms", "ipykernel", 1.0),
    Row("completion", "completion, p50, while nothing is run", "ms", "JJava"),
    Row("renewed", "completion, p50, each after a cell", "ms", "ipykernel", 1.0),
    Row("prints", "5,000 printlns in a cell", "ms", "ipykernel", 1.0),
    Row("prints", "5,000 printlns in a cell", "ms", "JJava"),
    Row("memory", "resident memory of an idle kernel", "MB", "JJava", 0.8),
    Row("memory", "resident memory of an idle kernel", "MB", "ipykernel"),
    Row("run", "split-decision notebook, cold, to HTML", "s", "nbconvert, pandas, SciPy, matplotlib", 0.6),
    Row("arithmetic", "loop of 200 million steps in a cell", "ms", "plain java", 1.1),
    Row("fields", "the same into a variable of the notebook's; in the program, a field", "ms", "plain java", 1.1),
    Row("sum", "sum of a Tablesaw column of 10 million rows", "ms", "plain java", 1.1),
]


@contextmanager
def running(kernel):
    """Starts a kernel in the notebooks' folder; yields its client, its process and when it was started."""
    from jupyter_client import KernelManager

    manager = KernelManager(kernel_name=kernel.spec)
    started = time.perf_counter()
    quiet = subprocess.DEVNULL
    manager.start_kernel(cwd=str(common.ROOT / "notebooks"), stdout=quiet, stderr=quiet)
    client = manager.client()
    try:
        client.start_channels()
        client.wait_for_ready(timeout=PATIENCE)
        yield client, manager.provisioner.process.pid, started
    finally:
        client.stop_channels()
        manager.shutdown_kernel(now=True)


def execute(client, code, needs=""):
    """Runs a cell; fails if the cell fails, or shows nothing of the required media type."""
    shown = []

    def output(message):
        shown.extend(message["content"].get("data", {}))
        if message["msg_type"] == "stream":
            shown.append(message["content"]["text"])

    reply = client.execute_interactive(code, timeout=PATIENCE, output_hook=output)
    if reply["content"]["status"] != "ok":
        raise SystemExit(f"kernels: a cell failed: {code}\n{reply['content']}")
    if needs and needs not in shown:
        raise SystemExit(f"kernels: a cell showed no {needs}, but {shown}: {code}")
    return shown


def seconds(work):
    begin = time.perf_counter()
    work()
    return time.perf_counter() - begin


def until(kernel, code, needs, idle=0):
    """Returns the seconds from the start of a kernel to what its first cell shows, and from that cell's."""
    with running(kernel) as (client, _, started):
        time.sleep(idle)
        cell = seconds(lambda: execute(client, code, needs))
        return time.perf_counter() - started, cell


def resident_bytes(pid):
    """Returns the resident memory of a process and its descendants: JJava's kernel is a child of its launcher."""
    total = int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    for children in Path(f"/proc/{pid}/task").glob("*/children"):
        total += sum(resident_bytes(int(child)) for child in children.read_text().split())
    return total


def complete(client, code):
    reply = client.complete(code, len(code), reply=True, timeout=PATIENCE)
    if not reply["content"]["matches"]:
        raise SystemExit(f"kernels: nothing completes {code}")


def interactive(kernel):
    """Returns the figures of one session of a kernel: its first result, its memory, then what a user waits for."""
    figures = {}
    with running(kernel) as (client, pid, started):
        execute(client, "1 + 1", "text/plain")
        figures["first"] = time.perf_counter() - started
        time.sleep(IDLE_SECONDS)
        figures["memory"] = resident_bytes(pid) / 1e6
        cells = [seconds(lambda: execute(client, f"{i} + 1", "text/plain")) for i in range(CELLS)]
        figures["cell"] = statistics.median(cells) * 1e3
        execute(client, kernel.text)
        codes = [kernel.completions[i % len(kernel.completions)] for i in range(COMPLETIONS)]
        asked = [seconds(lambda: complete(client, code)) for code in codes]
        figures["completion"] = statistics.median(asked) * 1e3
        renewed = []
        for code in codes:
            execute(client, "1 + 1", "text/plain")
            renewed.append(seconds(lambda: complete(client, code)))
        figures["renewed"] = statistics.median(renewed) * 1e3
        printed = [seconds(lambda: execute(client, kernel.prints)) for _ in range(PRINTS)]
        figures["prints"] = statistics.median(printed) * 1e3
    return figures


def crunched(client, code):
    """Returns the median in milliseconds of code that runs several times and times itself."""
    return crunching.median("".join(execute(client, crunching.timed(code))).split())


def crunch():
    """Returns the milliseconds in the kernel, and those of the same Java outside it."""
    with running(TIEBREAK) as (client, _, _):
        execute(client, crunching.FIELD)
        execute(client, crunching.COLUMN)
        ours = {
            "arithmetic": crunched(client, crunching.ARITHMETIC),
            "fields": crunched(client, crunching.FIELDS),
            "sum": crunched(client, crunching.SUM),
        }
    jars = common.ROOT / "kernel" / "jupyter" / "target" / "tiebreak" / "lib"
    return ours, crunching.plain_java(java("java"), java("javac"), jars, common.HERE / "target" / "crunching")


def run_notebooks():
    """Returns the seconds of our notebook and of the peers', from a shell's prompt to the HTML."""
    notebooks = common.ROOT / "notebooks" / "split-decision.ipynb", common.HERE / "split-decision-pandas.ipynb"
    launcher = common.ROOT / "kernel" / "bin" / "tiebreak"
    convert = [common.peers_python(), "-m", "nbconvert", "--execute", "--to", "html", "--log-level", "ERROR"]
    with tempfile.TemporaryDirectory() as folder:
        ours = seconds(lambda: call([launcher, "run", notebooks[0], "--out", Path(folder) / "ours"]))
        theirs = seconds(lambda: call([*convert, notebooks[1], "--output-dir", Path(folder) / "theirs"]))
        for page in ("ours/split-decision.html", "theirs/split-decision-pandas.html"):
            if not (Path(folder) / page).stat().st_size:
                raise SystemExit(f"kernels: {page} is empty")
    return ours, theirs


def call(command):
    subprocess.run(command, check=True, cwd=common.ROOT, stdout=subprocess.DEVNULL, timeout=PATIENCE)


def one_round():
    """Returns one figure for each name and contender, such as figures["cell"]["JJava"]."""
    figures = {row.figure: {} for row in ROWS}
    for kernel in (PYTHON, JJAVA, TIEBREAK):
        for name, value in interactive(kernel).items():
            figures[name][kernel.name] = value
    for kernel, tables, charts in ((PYTHON, "ipykernel + pandas", CHARTING), (TIEBREAK, "Tiebreak", "Tiebreak")):
        figures["table"][tables], _ = until(kernel, kernel.table, "text/html")
        figures["chart"][charts], picture = until(kernel, kernel.chart, "image/png")
        figures["picture"][charts] = picture * 1e3
        figures["restful"][charts] = until(kernel, kernel.chart, "image/png", IDLE_SECONDS)[1] * 1e3
    figures["run"]["Tiebreak"], figures["run"]["nbconvert, pandas, SciPy, matplotlib"] = run_notebooks()
    ours, plain = crunch()
    for name, value in ours.items():
        figures[name] = {"Tiebreak": value, "plain java": plain[name]}
    return figures


def line(row, rounds):
    ours = [figures[row.figure]["Tiebreak"] for figures in rounds]
    theirs = [figures[row.figure][row.peer] for figures in rounds]
    ratio = statistics.median(mine / other for mine, other in zip(ours, theirs))
    at_most = f"{row.most:g}×" if row.most else f"{row.most_ms:g} ms" if row.most_ms else "–"
    kept = ratio <= row.most if row.most else statistics.median(ours) <= row.most_ms if row.most_ms else None
    met = {None: "–", True: "yes", False: "**no**"}[kept]
    cells = [row.words, amount(ours, row.unit), f"{amount(theirs, row.unit)} ({row.peer})", f"{ratio:.2f}×", at_most, met]
    return f"| {' | '.join(cells)} |"


def amount(values, unit):
    value = statistics.median(values)
    digits = 0 if value >= 100 else 1 if value >= 10 else 2
    return f"{value:,.{digits}f} {unit}"


def java(tool):
    home = os.environ.get("JAVA_HOME")
    return str(Path(home) / "bin" / tool) if home else tool


def versions():
    release = subprocess.run([java("java"), "-version"], check=True, stderr=subprocess.PIPE, text=True).stderr
    pins = dict(
        pin.split("==") for pin in (common.HERE / "requirements.txt").read_text().splitlines() if "==" in pin
    )
    packages = ", ".join(f"{name} {pins[name]}" for name in ("ipykernel", "jjava", "nbconvert", "pandas"))
    return f"Java {release.splitlines()[0].split(chr(34))[1]}; Python {sys.version.split()[0]}, {packages}"


def prepare():
    print("kernels: building and registering", file=sys.stderr)
    if os.environ.get("JAVA_HOME"):
        # JJava's launcher takes the first Java that it finds.
        os.environ["PATH"] = f"{os.environ['JAVA_HOME']}/bin{os.pathsep}{os.environ['PATH']}"
    # As if the Python environment were active: its kernels are started by the name of its Python.
    os.environ["PATH"] = f"{sys.prefix}/bin{os.pathsep}{os.environ['PATH']}"
    call([common.ROOT / "kernel" / "bin" / "tiebreak", "install", "--prefix", sys.prefix])


def in_peers_python():
    """Restarts this script with the Python that has the peers, unless this is already the one."""
    python = common.peers_python()
    if Path(sys.prefix) != python.parent.parent:
        os.execve(python, [str(python), *sys.argv], common.peers_environment())


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, help=f"how often each is measured (default {ROUNDS})")
    chosen = parser.parse_args().rounds
    in_peers_python()
    prepare()
    rounds = []
    for number in range(chosen or ROUNDS):
        print(f"kernels: round {number + 1}", file=sys.stderr)
        rounds.append(one_round())
    lines = [line(row, rounds) for row in ROWS]
    print("\n".join(lines))
    if chosen is None:
        common.write_section(
            "kernels",
            [
                f"{common.today()}, {common.machine()}. {versions()}. Processes that start",
                f"cold, files in the cache; the median of {ROUNDS} rounds that take each kernel in turn.",
                "",
                "| work | ours | peer | ratio | at most | met |",
                "|---|---:|---:|---:|---:|---|",
                *lines,
            ],
        )


if __name__ == "__main__":
    main()
