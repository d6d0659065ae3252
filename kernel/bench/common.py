"""What the benchmark scripts share: the peers' Python, the machine in words, and RESULTS.md."""

import os
import platform
import subprocess
import sys
import venv
from datetime import datetime, timezone
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
RESULTS = HERE / "RESULTS.md"

# One machine's tuning of OpenBLAS: the peers run as they come out of the box.
UNSET = ("OPENBLAS_CORETYPE", "OPENBLAS_L2_SIZE")


def peers_python():
    """Returns a Python with requirements.txt installed, made on the first call and when the file changes."""
    requirements = HERE / "requirements.txt"
    home = HERE / "target" / "venv"
    python = home / "bin" / "python"
    installed = home / "installed.txt"
    if not installed.exists() or installed.read_text() != requirements.read_text():
        print("bench: installing " + str(requirements.relative_to(ROOT)), file=sys.stderr)
        venv.create(home, clear=True, with_pip=True)
        pip = [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        subprocess.run([*pip, "--requirement", requirements], check=True)
        installed.write_text(requirements.read_text())
    return python


def peers_environment():
    """Returns the environment of this process without the tuning of one machine."""
    return {name: value for name, value in os.environ.items() if name not in UNSET}


def machine():
    """Returns the processor, how many of its cores there are, and the system, in words."""
    cpu = "unknown processor"
    for line in Path("/proc/cpuinfo").read_text().splitlines():
        if line.startswith("model name"):
            cpu = line.split(":", 1)[1].strip()
            break
    cores = len(os.sched_getaffinity(0))
    return f"{cpu}, {cores} cores, {platform.system()} {platform.machine()}"


def today():
    """Returns the date, in UTC, as written in RESULTS.md."""
    return datetime.now(timezone.utc).date().isoformat()


def write_section(name, lines):
    """Replaces what is in RESULTS.md between <!-- name --> and <!-- /name -->, and nothing else."""
    text = RESULTS.read_text()
    begin, end = f"<!-- {name} -->\n", f"<!-- /{name} -->\n"
    before, found_begin, rest = text.partition(begin)
    _, found_end, after = rest.partition(end)
    if not (found_begin and found_end):
        raise SystemExit(f"bench: {RESULTS} has no {begin.strip()} … {end.strip()}")
    new = RESULTS.with_suffix(".new")
    new.write_text(before + begin + "\n".join(lines) + "\n" + end + after)
    new.replace(RESULTS)
