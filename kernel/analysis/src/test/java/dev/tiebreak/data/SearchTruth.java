package dev.tiebreak.data;

import dev.tiebreak.domain.LeftOut;
import dev.tiebreak.domain.Unit;
import dev.tiebreak.read.Source;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/**
 * A table whose values are known, since it was made before anybody wrote it down.
 *
 * @param written a row's texts, numbers and days as they are to be written; null for what is
 *     missing
 * @param meant the same as a frame has to have them
 */
record SearchTruth(
    Frame frame, List<String> columns, List<List<Object>> written, List<List<Object>> meant) {

  /** Names that somebody gave something, and that a reader may take for something else. */
  private static final List<String> MODELS =
      List.of(
          "GPT-5.5",
          "#1 Model",
          "Modèle é",
          "O'Neil",
          "A, B",
          "7",
          "NA",
          "gpt_5_mini",
          "Ü;1",
          "x-high (max)",
          "0.5",
          "Qwen 2.5",
          "Nova",
          "10%");

  private static final List<String> BENCHMARKS =
      List.of(
          "GPQA",
          "MMLU-Pro",
          "Fixes, hard",
          "2024",
          "AIME 2025",
          "Tools",
          "τ-bench",
          "ReRank",
          "Version",
          "Total time",
          "Humanity's Last Exam");

  private static final List<BigDecimal> SHARES =
      List.of(BigDecimal.ONE, BigDecimal.ZERO, new BigDecimal("0.5"));
  private static final List<Object> OUTCOMES = List.of("pass", "fail", SHARES.get(2));

  /** Which frame reads it. */
  enum Frame {
    SCORES,
    PRICES,
    OUTCOMES;

    /** A column of numbers that it looks at. */
    String number() {
      return switch (this) {
        case SCORES -> "score";
        case PRICES -> "input_usd_per_million_tokens";
        case OUTCOMES -> "output_tokens";
      };
    }

    Found read(Source source) {
      return switch (this) {
        case SCORES -> found(Scores.read(source));
        case PRICES -> found(Prices.read(source));
        case OUTCOMES -> found(Outcomes.read(source));
      };
    }

    private static Found found(Scores scores) {
      Table table = scores.table();
      StringColumn better = StringColumn.create("better");
      for (String benchmark : table.stringColumn("benchmark")) {
        better.append(scores.measure(benchmark).better().toString());
      }
      if (table.containsColumn("better")) {
        table.replaceColumn("better", better);
      }
      return new Found(table, scores.leftOut());
    }

    private static Found found(Prices prices) {
      return new Found(prices.table(), prices.leftOut());
    }

    private static Found found(Outcomes outcomes) {
      return new Found(outcomes.table(), outcomes.leftOut());
    }
  }

  /** A number that may be written with a percent sign. */
  record Percent(BigDecimal number) {}

  /** What was read. */
  record Found(Table table, List<LeftOut> leftOut) {}

  /** Makes any of these tables. */
  static SearchTruth any(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> prices(random);
      case 1 -> outcomes(random);
      default -> scores(random);
    };
  }

  /** Returns these rows in another order. */
  SearchTruth shuffled(Random random) {
    List<Integer> order = new ArrayList<>(IntStream.range(0, written.size()).boxed().toList());
    Collections.shuffle(order, random);
    return new SearchTruth(
        frame,
        columns,
        order.stream().map(written::get).toList(),
        order.stream().map(meant::get).toList());
  }

  private static SearchTruth scores(Random random) {
    boolean unitless = random.nextInt(3) == 0;
    boolean dated = random.nextInt(3) == 0;
    boolean counted = random.nextInt(4) == 0;
    List<String> columns = new ArrayList<>(List.of("model", "benchmark", "score"));
    columns.addAll(unitless ? List.of() : List.of("unit", "better"));
    columns.addAll(dated ? List.of("date") : List.of());
    columns.addAll(counted ? List.of("n") : List.of());
    List<List<Object>> written = new ArrayList<>();
    List<List<Object>> meant = new ArrayList<>();
    List<String> models = some(MODELS, 2 + random.nextInt(3), random);
    for (String benchmark : some(BENCHMARKS, 1 + random.nextInt(3), random)) {
      Scale scale = unitless ? Scale.unstated(random) : Scale.any(random);
      for (String model : models) {
        BigDecimal number = random.nextInt(12) == 0 ? null : scale.number(random);
        BigDecimal score = number != null && scale.rate ? number.movePointRight(2) : number;
        List<Object> row = new ArrayList<>();
        List<Object> truth = new ArrayList<>();
        Collections.addAll(row, model, benchmark, scale.written(number));
        Collections.addAll(truth, model, benchmark, score);
        if (!unitless) {
          Collections.addAll(row, scale.word(), scale.better);
          Collections.addAll(truth, scale.unit.toString(), scale.direction());
        }
        further(row, truth, dated ? day(random) : null, counted ? whole(random) : null);
        written.add(row);
        meant.add(truth);
      }
    }
    return new SearchTruth(Frame.SCORES, columns, written, meant);
  }

  private static void further(List<Object> row, List<Object> truth, Object... values) {
    for (Object value : values) {
      if (value != null) {
        row.add(value);
        truth.add(value);
      }
    }
  }

  /** What the scores of a benchmark are in. */
  private record Scale(Unit unit, boolean rate, String better, int places) {

    private static final List<Unit> UNITS = List.of(Unit.values());

    private static Scale unstated(Random random) {
      return switch (random.nextInt(6)) {
        case 0 -> new Scale(Unit.PERCENT, true, "", 3);
        case 1 -> new Scale(Unit.ELO, false, "", 0);
        default -> new Scale(Unit.PERCENT, false, "", random.nextInt(4));
      };
    }

    private static Scale any(Random random) {
      Unit unit = UNITS.get(random.nextInt(UNITS.size()));
      boolean stated = unit.better().isEmpty() || random.nextInt(3) == 0;
      return new Scale(
          unit,
          unit == Unit.PERCENT && random.nextBoolean(),
          stated ? random.nextBoolean() ? "higher" : "lower" : "",
          random.nextInt(4));
    }

    private String word() {
      return rate ? "rate" : unit.toString();
    }

    /** Where a row does not say it, it is that of the unit. */
    private String direction() {
      return better.isEmpty() ? unit.better().orElseThrow().toString() : better;
    }

    private Object written(BigDecimal number) {
      boolean percent = number != null && unit == Unit.PERCENT && !rate;
      return percent ? new Percent(number) : number;
    }

    private BigDecimal number(Random random) {
      if (rate) {
        return BigDecimal.valueOf(1 + random.nextInt(998), 3);
      }
      return switch (unit) {
        case PERCENT -> BigDecimal.valueOf(random.nextInt(100 * tens() + 1), places);
        case ELO -> BigDecimal.valueOf((900L + random.nextInt(900)) * tens(), places);
        case POINTS -> BigDecimal.valueOf(random.nextInt(400 * tens()) - 200L * tens(), places);
        default -> BigDecimal.valueOf(1 + random.nextInt(5000 * tens()), places);
      };
    }

    private int tens() {
      return BigDecimal.TEN.pow(places).intValueExact();
    }
  }

  private static SearchTruth prices(Random random) {
    boolean dated = random.nextInt(3) == 0;
    List<String> columns =
        new ArrayList<>(
            List.of(
                "model",
                "input_usd_per_million_tokens",
                "output_usd_per_million_tokens",
                "cache_read_usd_per_million_tokens"));
    columns.addAll(dated ? List.of("as_of") : List.of());
    int places = random.nextInt(4);
    List<List<Object>> rows = new ArrayList<>();
    for (String model : some(MODELS, 1 + random.nextInt(4), random)) {
      List<Object> row = new ArrayList<>(List.of(model));
      Collections.addAll(row, price(places, random), price(places, random));
      row.add(random.nextBoolean() ? null : price(places, random));
      further(row, new ArrayList<>(), dated ? day(random) : null);
      rows.add(row);
    }
    return new SearchTruth(Frame.PRICES, columns, rows, rows);
  }

  private static BigDecimal price(int places, Random random) {
    return BigDecimal.valueOf(1L + random.nextInt(random.nextInt(4) == 0 ? 9_000 : 90), places);
  }

  private static SearchTruth outcomes(Random random) {
    List<String> columns =
        List.of(
            "model",
            "benchmark",
            "task",
            "outcome",
            "input_tokens",
            "output_tokens",
            "cost_usd",
            "date");
    List<List<Object>> written = new ArrayList<>();
    List<List<Object>> meant = new ArrayList<>();
    for (String model : some(MODELS, 1 + random.nextInt(3), random)) {
      for (int task = 1; task <= 2 + random.nextInt(4); task++) {
        int passed = random.nextInt(3);
        List<Object> rest = new ArrayList<>();
        Collections.addAll(
            rest,
            random.nextInt(9) == 0 ? null : whole(random),
            whole(random),
            BigDecimal.valueOf(1 + random.nextInt(3_000_000), 3),
            day(random));
        List<Object> start = List.of(model, "X", random.nextBoolean() ? "#" + task : "t" + task);
        written.add(joined(start, List.of(OUTCOMES.get(passed)), rest));
        meant.add(joined(start, List.of(SHARES.get(passed)), rest));
      }
    }
    return new SearchTruth(Frame.OUTCOMES, columns, written, meant);
  }

  private static List<Object> joined(List<?> start, List<?> middle, List<?> end) {
    List<Object> row = new ArrayList<>(start);
    row.addAll(middle);
    row.addAll(end);
    return row;
  }

  private static BigDecimal whole(Random random) {
    return BigDecimal.valueOf(1 + random.nextInt(random.nextBoolean() ? 500 : 200_000));
  }

  private static LocalDate day(Random random) {
    return LocalDate.of(2026, 1, 1).plusDays(random.nextInt(330));
  }

  private static List<String> some(List<String> all, int count, Random random) {
    List<String> names = new ArrayList<>(all);
    Collections.shuffle(names, random);
    return names.subList(0, count);
  }
}
