#!/usr/bin/env python3
"""Measures how much processor time a folder of Inspect logs takes to be read, beside a script, into RESULTS.md.

Builds what it needs. Half of the logs are JSON, half archives, each of 50 samples with what a model was asked and
answered. Ours and the script take turns, each in a process of its own that starts cold and ends. Besides, all logs are
read once with a heap of 300 MB.

    python3 kernel/bench/logs.py
"""

import csv
import json
import os
import random
import resource
import statistics
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

import common
import functions
import reading

ROUNDS = 3
LOGS = (500, 1_000)
SAMPLES = 50
MODELS = 10
MOST_RATIO = 2.0
MOST_GROWTH = 2.1

# What Outcomes.read takes from each sample and checks: each run once, shares between 0 and 1.
PEER = """
import json, sys, zipfile
from pathlib import Path

GRADES = {"C": 1, "I": 0, "P": 0.5, "N": 0}
rows, seen = [], set()

def add(log, samples):
    model = log["eval"]["model"]
    for sample in samples:
        usage = sample["model_usage"].get(model, {})
        for scorer, score in sample["scores"].items():
            value = score["value"]
            outcome = GRADES.get(value, value)
            key = (model, log["eval"]["task"], scorer, sample["id"], sample["epoch"])
            assert key not in seen and 0 <= outcome <= 1
            seen.add(key)
            rows.append((*key, outcome, log["eval"]["created"][:10], usage.get("input_tokens"),
                         usage.get("output_tokens"), usage.get("input_tokens_cache_read"), sample.get("total_time")))

for file in sorted(Path(sys.argv[1]).rglob("*")):
    if file.suffix == ".json":
        log = json.loads(file.read_bytes())
        add(log, log["samples"])
    elif file.suffix == ".eval":
        with zipfile.ZipFile(file) as parts:
            add(json.loads(parts.read("header.json")), json.loads(parts.read("summaries.json")))
print(len(rows))
"""


def words(rng, count):
    return " ".join(rng.choice(("leaf", "bark", "root", "twig", "moss", "acorn")) for _ in range(count))


def log(rng, number):
    """Returns the header of a log and its samples, the shape that Inspect writes."""
    model = f"grove/model-{number % MODELS}"
    header = {
        "version": 2,
        "status": "success",
        "eval": {
            "task": f"task-{number // MODELS}",
            "task_version": 0,
            "model": model,
            "created": f"2026-03-{1 + number % 28:02d}T10:00:00+00:00",
            "dataset": {"name": "set", "samples": SAMPLES},
            "config": {"epochs": 1},
        },
        "plan": {"steps": [], "config": {}},
        "results": {"total_samples": SAMPLES, "completed_samples": SAMPLES, "scores": []},
    }
    samples = [
        {
            "id": i,
            "epoch": 1,
            "input": words(rng, 60),
            "target": "leaf",
            "scores": {"match": {"value": rng.choice("CIPN"), "explanation": words(rng, 20)}},
            "model_usage": {
                model: {
                    "input_tokens": rng.randrange(5_000),
                    "output_tokens": rng.randrange(500),
                    "total_tokens": 5_500,
                    "input_tokens_cache_read": rng.randrange(100),
                }
            },
            "total_time": round(rng.random() * 60, 3),
        }
        for i in range(SAMPLES)
    ]
    return header, samples


def transcript(rng, sample):
    """Returns a sample with its messages, as it stands in a log but not among the summaries."""
    messages = [{"role": role, "content": words(rng, 150)} for role in ("system", "user", "assistant")]
    return {**sample, "messages": messages, "output": {"choices": messages[-1:]}, "events": messages}


def write(folder, count):
    rng = random.Random(1)
    folder.mkdir()
    for number in range(count):
        header, samples = log(rng, number)
        whole = [transcript(rng, sample) for sample in samples]
        if number % 2:
            (folder / f"{number:04d}.json").write_text(json.dumps({**header, "samples": whole}))
            continue
        with zipfile.ZipFile(folder / f"{number:04d}.eval", "w", zipfile.ZIP_DEFLATED) as parts:
            for sample in whole:
                parts.writestr(f"samples/{sample['id']}_epoch_1.json", json.dumps(sample))
            parts.writestr("summaries.json", json.dumps(samples))
            parts.writestr("header.json", json.dumps(header))


def script(folder):
    command = [common.peers_python(), "-c", PEER, folder]
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout


def taken(run):
    """Returns the processor time, in milliseconds, of the processes that a function starts, and what it returns."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    out = run()
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return 1e3 * (after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime), out


def imported(folder, target):
    """Imports a folder as a user does; returns how many rows are written."""
    command = [common.ROOT / "kernel" / "bin" / "tiebreak", "import", folder, "--to", target]
    environment = {**os.environ, "TIEBREAK_BUILD": "never"}
    subprocess.run(command, env=environment, check=True, stdout=subprocess.DEVNULL)
    with open(target) as rows:
        return sum(1 for _ in csv.reader(rows)) - 1


def row(text, ms, peer_ms, ratio, most):
    peer = f"{functions.time(peer_ms)} (Python)" if peer_ms else "–"
    return f"| {text} | {functions.time(ms)} | {peer} | {ratio:.2f}× | {most:.1f}× | {'yes' if ratio <= most else '**no**'} |"


def main():
    functions.build()
    common.peers_python()
    rows, ours = [], {}
    with tempfile.TemporaryDirectory() as temporary:
        for count in LOGS:
            folder = Path(temporary) / str(count)
            write(folder, count)
            # Rehearses the start, if that is not yet done.
            subprocess.run([common.ROOT / "kernel" / "bin" / "tiebreak", "check", folder / "0001.json"], check=False)
            pairs = []
            for _ in range(ROUNDS):
                mine, found = taken(lambda: imported(folder, Path(temporary) / "outcomes.csv"))
                peer, expected = taken(lambda: script(str(folder)))
                if found != int(expected):
                    raise SystemExit(f"bench: {found} rows, {expected.strip()} expected")
                pairs.append((mine, peer))
            mine, peer = (statistics.median(each) for each in zip(*pairs))
            ours[count] = mine
            ratio = statistics.median(one / other for one, other in pairs)
            rows.append(row(f"{count:,} logs of {SAMPLES} samples", mine, peer, ratio, MOST_RATIO))
        small, _ = taken(lambda: reading.java("logs", str(folder), options=[reading.SMALL_HEAP]))
        rows.append(f"| the same with a heap of 300 MB | {functions.time(small)} | – | – | passes | yes |")
        rows.append(row("twice the logs, beside half of them", ours[LOGS[1]], None, ours[LOGS[1]] / ours[LOGS[0]], MOST_GROWTH))
    print("\n".join(rows), file=sys.stderr)
    common.write_section(
        "logs",
        [
            f"{common.today()}, {common.machine()}. Processor time of a process that starts cold: `tiebreak import` of a folder of",
            "Inspect logs, half of them JSON, half archives, to outcomes.csv, and a script that reads the same fields and writes",
            f"nothing; medians of {ROUNDS} processes of each in turn.",
            "",
            "| work | ours | peer | ratio | at most | met |",
            "|---|---:|---:|---:|---:|---|",
            *rows,
        ],
    )


if __name__ == "__main__":
    main()
