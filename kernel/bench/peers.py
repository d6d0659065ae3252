"""The work of the Java benchmarks in NumPy, SciPy and matplotlib: one function for each, of the same name.

Written as someone who knows these libraries would: vectorised throughout, and if there are several usual ways, the
fastest of them on this machine. Prints the median time of one, warm, in microseconds:

    python peers.py monteCarlo
"""

import io
import json
import statistics
import sys
import time

import matplotlib

matplotlib.use("Agg")

import matplotlib.pyplot as plt
import numpy as np
from scipy import stats

WARM_UP_SECONDS = 1.0
MEASURED_SECONDS = 4.0

# Decisions.java: benchmark, both scores in percent.
DECISION = [
    ("Terminal-Bench 2.0", 82.7, 69.4),
    ("SWE-bench Pro", 58.6, 64.3),
    ("Expert-SWE", 73.1, None),
    ("OSWorld-Verified", 78.7, 78.0),
    ("MCP-Atlas", 75.3, 79.1),
    ("GDPval", 84.9, None),
]


def paired_bootstrap():
    tasks, resamples = 1_000, 10_000
    rng = np.random.default_rng(1)
    differences = (rng.random(tasks) < 0.7).astype(float) - (rng.random(tasks) < 0.65)

    def work():
        # int16 takes half the time of the default int64, and of scipy.stats.bootstrap.
        drawn = np.random.default_rng(1).integers(0, tasks, size=(resamples, tasks), dtype=np.int16)
        return np.quantile(differences[drawn].mean(axis=1), [0.025, 0.975])

    return work


def usd(calls, read, written, cached, output_price):
    """The cost of a task in US dollars, input at $5 and cached input at $0.50 per million tokens."""
    return calls * (read * (5 - 4.5 * cached) + written * output_price) / 1e6


def monte_carlo():
    draws = 1_000_000

    def cost(rng, calls, output_price):
        return usd(
            rng.triangular(0.6 * calls, calls, 1.8 * calls, draws),
            rng.lognormal(np.log(10_000), 0.5, draws),
            rng.lognormal(np.log(1_000), 0.5, draws),
            rng.uniform(0.2, 0.9, draws),
            output_price,
        )

    def work():
        rng = np.random.default_rng(1)
        difference = cost(rng, 7, 30) - cost(rng, 11, 25)
        cheaper = np.count_nonzero(difference < 0) / draws
        low, middle, high = np.percentile(difference, [5, 50, 95])
        return f"cheaper in {cheaper:.1%}; ${middle:.4f}, ${low:.4f} to ${high:.4f}"

    return work


def cost_grid():
    def work():
        calls, price = np.linspace(0, 14, 200), np.linspace(0, 60, 200)
        grid = usd(calls, 10_000, 1_000, 0, price[:, None]) - usd(11, 10_000, 1_000, 0, 25)
        below, above = grid[:-1], grid[1:]
        row, column = np.nonzero((below < 0) != (above < 0))
        at, after = below[row, column], above[row, column]
        parity = price[row] + at / (at - after) * (price[1] - price[0])
        return grid, calls[column], parity

    return work


def sobol_indices():
    def of(calls):
        return [
            stats.triang(1 / 3, 0.6 * calls, 1.2 * calls),
            stats.lognorm(0.5, scale=10_000),
            stats.lognorm(0.5, scale=1_000),
            stats.uniform(0.2, 0.7),
        ]

    def difference(x):
        return usd(*x[:4], 30) - usd(*x[4:], 25)

    def work():
        return stats.sobol_indices(func=difference, n=2**14, dists=of(7) + of(11), rng=1)

    return work


def split_decision():
    """Only the numbers of the verdicts: no reasons, no pairing needed, no smallest lead."""
    contested = [row[1:] for row in DECISION if row[2] is not None]
    p, q = np.array(contested).T / 100
    n = np.array([89, 731, 361, 1_000])

    def wilson(rate):
        z2 = stats.norm.ppf(0.975) ** 2
        half = np.sqrt(z2 * rate * (1 - rate) / n + z2**2 / (4 * n**2))
        return (rate + z2 / (2 * n) - half) / (1 + z2 / n), (rate + z2 / (2 * n) + half) / (1 + z2 / n)

    def work():
        pooled = (p + q) / 2
        raw = 2 * stats.norm.sf(np.abs(p - q) / np.sqrt(2 * pooled * (1 - pooled) / n))
        (pl, pu), (ql, qu) = wilson(p), wilson(q)
        lower = p - q - np.hypot(p - pl, qu - q)
        upper = p - q + np.hypot(pu - p, q - ql)
        return lower, upper, holm(raw)

    return work


def holm(p):
    order = np.argsort(p)
    adjusted = np.empty_like(p)
    adjusted[order] = np.minimum(1, np.maximum.accumulate(p[order] * np.arange(len(p), 0, -1)))
    return adjusted


def all_pairs():
    """p values by the z test of all pairs on all benchmarks, adjusted together by Holm's method."""
    models, benchmarks, tasks = 200, 50, 500
    rates = np.round(np.random.default_rng(1).random((models, benchmarks)) * tasks) / tasks

    def work():
        one, other = np.triu_indices(models, 1)
        p, q = rates[one], rates[other]
        pooled = (p + q) / 2
        error = np.sqrt(2 * pooled * (1 - pooled) / tasks)
        z = np.divide(np.abs(p - q), error, out=np.zeros_like(p), where=error > 0)
        return holm(2 * stats.norm.sf(z).ravel())

    return work


def dumbbell(kind):
    plt.rcParams["svg.fonttype"] = "none"
    labels = [row[0] for row in DECISION]
    first = np.array([row[1] for row in DECISION])
    second = np.array([np.nan if row[2] is None else row[2] for row in DECISION])

    def work():
        figure, axes = plt.subplots(figsize=(12, 6.75), dpi=100)
        rows = np.arange(len(labels))
        axes.hlines(rows, first, second, color="#bbbbbb", linewidth=3, zorder=1)
        axes.scatter(first, rows, s=110, color="#0b63a5", label="GPT-5.5", zorder=2)
        axes.scatter(second, rows, s=110, color="#c2571a", label="Opus 4.7", zorder=2)
        for y, one, other in zip(rows, first, second):
            ahead = np.isnan(other) or one > other
            axes.annotate(f"{one:.1f}", (one, y), (12 if ahead else -12, 0), textcoords="offset points",
                          ha="left" if ahead else "right", va="center", color="#0b63a5")
            if not np.isnan(other):
                axes.annotate(f"{other:.1f}", (other, y), (-12 if ahead else 12, 0), textcoords="offset points",
                              ha="right" if ahead else "left", va="center", color="#c2571a")
                axes.text(1.01, y, f"{one - other:+.1f}", transform=axes.get_yaxis_transform(), va="center")
            else:
                axes.text(1.01, y, "no score", transform=axes.get_yaxis_transform(), va="center")
        axes.set_yticks(rows, labels)
        axes.invert_yaxis()
        axes.xaxis.set_major_formatter("{x:.0f}%")
        axes.grid(axis="x", color="#e5e5e5")
        axes.spines[["top", "right", "left"]].set_visible(False)
        axes.legend(loc="lower left", bbox_to_anchor=(0, 1), ncols=2, frameon=False)
        figure.suptitle("GPT-5.5 wins four of six benchmarks, two of them uncontested", x=0.02, ha="left", size=18)
        figure.text(0.02, 0.9, "Score in percent, 23 April 2026", size=12)
        figure.text(0.02, 0.02, "Source: published scores", size=9)
        figure.subplots_adjust(left=0.18, right=0.9, top=0.8, bottom=0.12)
        file = io.BytesIO()
        figure.savefig(file, format=kind)
        plt.close(figure)
        return file.getvalue()

    return work


def pareto_png():
    """All names are drawn, over one another: matplotlib does not look for room."""
    rng = np.random.default_rng(1)
    dear = rng.random(500)
    cost, score = 10 ** (3 * dear - 2), 20 + 50 * dear + 25 * rng.random(500)

    def work():
        figure, axes = plt.subplots(figsize=(12, 6.75), dpi=100)
        order = np.lexsort((-score, cost))
        best = np.maximum.accumulate(score[order])
        frontier = order[np.concatenate(([True], best[1:] > best[:-1]))]
        axes.scatter(cost, score, s=30, color="#aaaaaa")
        axes.step(cost[frontier], score[frontier], where="post", color="#0b63a5")
        for i, (x, y) in enumerate(zip(cost, score)):
            axes.annotate(f"Model {i}", (x, y), (5, 0), textcoords="offset points", va="center", size=9)
        axes.set_xscale("log")
        axes.set_title("Who gives most for the money", loc="left")
        file = io.BytesIO()
        figure.savefig(file, format="png")
        plt.close(figure)
        return file.getvalue()

    return work


PEERS = {
    "pairedBootstrap": paired_bootstrap,
    "allPairs": all_pairs,
    "splitDecision": split_decision,
    "monteCarlo": monte_carlo,
    "costGrid": cost_grid,
    "sobolIndices": sobol_indices,
    "dumbbellPng": lambda: dumbbell("png"),
    "dumbbellSvg": lambda: dumbbell("svg"),
    "paretoPng": pareto_png,
}


def median_microseconds(work):
    def run_for(seconds):
        times = []
        end = time.perf_counter() + seconds
        while not times or time.perf_counter() < end:
            start = time.perf_counter()
            work()
            times.append(time.perf_counter() - start)
        return times

    run_for(WARM_UP_SECONDS)
    return statistics.median(run_for(MEASURED_SECONDS)) * 1e6


if __name__ == "__main__":
    print(json.dumps(median_microseconds(PEERS[sys.argv[1]]())))
