"""Java that computes for a while: the same lines in a cell and in a plain program with Java's default options."""

import subprocess

REPEATS = 5

LOOP = "for (long i = 0; i < 200_000_000L; i++) { total += i % 7 * i; }"
ARITHMETIC = f"long total = 0; {LOOP}"
FIELDS = f"total = 0; {LOOP}"
SUM = "double total = column.sum();"

# What a cell declares at its top level is a field: of another class in a notebook, of this class in a program.
COLUMN = """\
double[] numbers = new double[10_000_000];
for (int i = 0; i < numbers.length; i++) numbers[i] = i % 1000 / 7.0;
var column = DoubleColumn.create("x", numbers);
"""
FIELD = "long total;"

PROGRAM = """\
import tech.tablesaw.api.DoubleColumn;

class Crunching {
  static FIELD
  static DoubleColumn column;

  // Each in a method of its own, as each cell is: the compiler makes other code of what stands below other code.
  static void arithmetic() { ARITHMETIC }
  static void fields() { FIELDS }
  static void sum() { SUM }

  public static void main(String[] arguments) {
    COLUMN
    Crunching.column = column;
    System.out.println("arithmetic"); arithmetic();
    System.out.println("fields"); fields();
    System.out.println("sum"); sum();
  }
}
"""


def timed(code):
    """Returns code that repeats the work and prints the nanoseconds each repetition took."""
    return (
        f"for (int repeat = 0; repeat < {REPEATS}; repeat++) {{ long start = System.nanoTime(); {code} "
        # Otherwise the compiler would leave out work whose result is not used.
        'if (total == 42) System.out.print(" "); System.out.println(System.nanoTime() - start); }'
    )


def median(lines):
    """Returns the median, in milliseconds, of the times that timed code has printed."""
    return sorted(int(line) for line in lines)[len(lines) // 2] / 1e6


def plain_java(java, javac, jars, folder):
    """Returns the median milliseconds of the program, by name."""
    folder.mkdir(parents=True, exist_ok=True)
    program = PROGRAM.replace("static FIELD", f"static {FIELD}").replace("COLUMN", COLUMN)
    for name, code in (("ARITHMETIC", ARITHMETIC), ("FIELDS", FIELDS), ("SUM", SUM)):
        program = program.replace(name, timed(code))
    source = folder / "Crunching.java"
    source.write_text(program)
    classpath = f"{folder}:{jars}/*"
    subprocess.run([javac, "-cp", classpath, "-d", folder, source], check=True)
    out = subprocess.run([java, "-cp", classpath, "Crunching"], check=True, stdout=subprocess.PIPE, text=True).stdout
    lines = out.split()
    step = 1 + REPEATS
    return {lines[at]: median(lines[at + 1 : at + step]) for at in range(0, len(lines), step)}
