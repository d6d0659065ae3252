#!/usr/bin/env python3
"""Measures how much processor time large files take to be read and checked, beside pandas, into RESULTS.md.

Builds what it needs. Ours and the peer's take turns, each in a process of its own that reads the file again and again;
Java has the kernel's options. Reported are medians over these rounds. Besides, the file of outcomes is read once with a
heap of 300 MB, and a price list in the shape of LiteLLM's is imported by new processes, beside Python's json and pandas.

    python3 kernel/bench/reading.py
"""

import json
import os
import resource
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


# What tiebreak import makes of a price list: a row for each service and tier, in US dollars per million tokens.
PRICE_PEER = """
import json, sys
import pandas as pd

KINDS = {"input": "input_cost_per_token", "output": "output_cost_per_token", "cache_read": "cache_read_input_token_cost"}
SERVICES = {"standard": "", "batch": "_batches", "flex": "_flex", "priority": "_priority"}
TIERS = {0: "", 272_000: "_above_272k_tokens"}

with open(sys.argv[1]) as file:
    models = json.load(file)
rows = []
for name, model in models.items():
    if model.get("mode") not in ("chat", "completion", "responses"):
        continue
    for service, suffix in SERVICES.items():
        for above, tier in TIERS.items():
            if KINDS["input"] + tier + suffix in model:
                usd = {kind: model.get(key + tier + suffix, model.get(key + tier)) for kind, key in KINDS.items()}
                prices = {kind: None if each is None else round(each * 1e6, 9) for kind, each in usd.items()}
                rows.append({"model": name, "provider": model["litellm_provider"], "service": service, "from_context": above,
                             **prices, "source": model.get("source")})
pd.DataFrame(rows).to_csv(sys.argv[2], index=False)
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


def price_list(file, models):
    """Writes a list in the shape of LiteLLM's, of as many models, a quarter of which are no models of text."""
    entries = {}
    for i in range(models):
        usd = (1 + i % 40) * 1e-7
        entry = {"litellm_provider": f"provider {i % 30}", "mode": "image_generation" if i % 4 == 3 else "chat"}
        entry |= {"max_input_tokens": 200_000, "max_output_tokens": 64_000, "max_tokens": 64_000}
        entry |= {"input_cost_per_token": usd, "output_cost_per_token": 4 * usd, "cache_read_input_token_cost": usd / 10}
        if i % 5 == 0:
            for service, factor in {"batches": 0.5, "priority": 2}.items():
                entry |= {f"input_cost_per_token_{service}": factor * usd, f"output_cost_per_token_{service}": 4 * factor * usd}
        if i % 25 == 0:
            entry |= {"input_cost_per_token_above_272k_tokens": 2 * usd, "output_cost_per_token_above_272k_tokens": 6 * usd}
        features = ("function_calling", "parallel_function_calling", "prompt_caching", "reasoning", "system_messages", "vision")
        entry |= {f"supports_{feature}": True for feature in features}
        entry |= {"supported_endpoints": ["/v1/chat/completions", "/v1/batch"], "source": f"https://example.org/models/{i}"}
        entries[f"maker-{i % 50}/model-{i}"] = entry
    Path(file).write_text(json.dumps(entries, indent=4))


def cold(*command):
    """Returns the processor time of a new process and of all that it starts, in milliseconds."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(
        command,
        env={**common.peers_environment(), "TIEBREAK_BUILD": "never"},
        check=True,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return 1e3 * (after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)


def imported(folder, models):
    """Imports a price list in turn with the peer, each in a new process, and returns the row."""
    file = f"{folder}/models.json"
    price_list(file, models)
    tiebreak = common.ROOT / "kernel" / "bin" / "tiebreak"
    subprocess.run([tiebreak, "check", file], check=False, stdout=subprocess.DEVNULL)
    pairs = [
        (
            cold(tiebreak, "import", file, "--to", f"{folder}/prices.csv"),
            cold(common.peers_python(), "-c", PRICE_PEER, file, f"{folder}/peer.csv"),
        )
        for _ in range(ROUNDS)
    ]
    ours, theirs = (statistics.median(each) for each in zip(*pairs))
    ratio = statistics.median(mine / peer for mine, peer in pairs)
    size = os.path.getsize(file) / 1e6
    return row(f"a price list of {models:,} models, {size:.1f} MB, imported by a new process", ours, theirs, ratio, 1.5)


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
        rows.append(imported(folder, 4_900))
    print("\n".join(rows), file=sys.stderr)
    common.write_section(
        "reading",
        [
            f"{common.today()}, {common.machine()}. Processor time of a process, warm but for new processes; Java with the kernel's options;",
            f"medians of {ROUNDS} processes of each in turn.",
            "",
            "| work | ours | peer | ratio | at most | met |",
            "|---|---:|---:|---:|---:|---|",
            *rows,
        ],
    )


if __name__ == "__main__":
    main()
