"""The work of the Java benchmarks in NumPy, SciPy and matplotlib: one function each, of the same name.

Prints the median time of one of them in microseconds, warm, as JSON: python peers.py pairedBootstrap
"""

import json
import statistics
import sys
import time

import numpy as np

WARM_UP_SECONDS = 1.0
MEASURED_SECONDS = 4.0


def paired_bootstrap():
    """The 95% percentile interval of a paired difference: 10,000 resamples of 1,000 tasks."""
    rng = np.random.default_rng(1)
    tasks, resamples = 1_000, 10_000
    differences = (rng.random(tasks) < 0.7).astype(float) - (rng.random(tasks) < 0.65)

    def work():
        random = np.random.default_rng(1)
        drawn = random.integers(0, tasks, size=(resamples, tasks))
        return np.quantile(differences[drawn].mean(axis=1), [0.025, 0.975])

    return work


PEERS = {"pairedBootstrap": paired_bootstrap}


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
