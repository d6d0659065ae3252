"""Java that computes for a while: the same lines in a cell and in a plain program with Java's default options."""

import subprocess

REPEATS = 5

ARITHMETIC = """\
long total = 0;
for (long i = 0; i < 200_000_000L; i++) {
  total += i % 7 * i;
}
"""

COLUMN = """\
import tech.tablesaw.api.DoubleColumn;
double[] numbers = new double[10_000_000];
for (int i = 0; i < numbers.length; i++) numbers[i] = i % 1000 / 7.0;
DoubleColumn column = DoubleColumn.create("x", numbers);
"""

SUM = "double total = column.sum();\n"

PROGRAM = """\
import tech.tablesaw.api.DoubleColumn;

class Crunching {
  public static void main(String[] arguments) {
    double[] numbers = new double[10_000_000];
    for (int i = 0; i < numbers.length; i++) numbers[i] = i %% 1000 / 7.0;
    DoubleColumn column = DoubleColumn.create("x", numbers);
    for (int repeat = 0; repeat < %(repeats)d; repeat++) {
      System.out.print("arithmetic ");
%(arithmetic)s
      System.out.print("sum ");
%(sum)s
    }
  }
}
"""


def timed(code):
    """Returns a block that does the work and prints the nanoseconds; its variables are its own."""
    return "{\n" + timed_at_top_level(code) + "}\n"


def timed_at_top_level(code):
    """Returns the same without the block: in a cell its variables are the notebook's."""
    return (
        f"long start = System.nanoTime();\n{code}"
        # Else the compiler would leave out work of which nothing is seen.
        "if (total == 42) System.out.print(\" \");\n"
        "System.out.println(System.nanoTime() - start);\n"
    )


def plain_java(java, javac, jars, folder):
    """Returns the median milliseconds of the program, by name."""
    folder.mkdir(parents=True, exist_ok=True)
    source = folder / "Crunching.java"
    source.write_text(
        PROGRAM % {"repeats": REPEATS, "arithmetic": timed(ARITHMETIC), "sum": timed(SUM)}
    )
    classpath = f"{folder}:{jars}/*"
    subprocess.run([javac, "-cp", classpath, "-d", folder, source], check=True)
    out = subprocess.run([java, "-cp", classpath, "Crunching"], check=True, stdout=subprocess.PIPE, text=True).stdout
    times = {}
    for text in out.splitlines():
        name, nanoseconds = text.split()
        times.setdefault(name, []).append(int(nanoseconds) / 1e6)
    return {name: sorted(values)[len(values) // 2] for name, values in times.items()}
