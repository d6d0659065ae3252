package dev.tiebreak.words.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          525       | $525.00
          0.05      | $0.05
          -0.05     | −$0.05
          0         | $0.00
          -1e-7     | −$0.0000001
          0.0001126 | $0.000113
          3000      | $3,000.00
          -3000     | −$3,000.00
          1000      | $1,000.00
          -999.999  | −$999.999
          1234567.891 | $1,234,567.89
          Infinity  | unlimited
          """)
  void alone_isInCentsOrShowsWhatThereIs(double usd, String printed) {
    assertThat(Money.alone(usd)).isEqualTo(printed);
  }

  @Test
  void largeAmounts_tellThemselvesApart() {
    Money money = Money.of(3000.001, 3000.002, 0.5);

    assertThat(money.usd(3000.001)).isEqualTo("$3,000.001");
    assertThat(money.usd(0.5)).isEqualTo("$0.50");
  }

  @Test
  void intervals_withoutAnEndSaySo() {
    Money money = Money.of(0.125, 2);

    assertThat(money.interval(0.125, 2)).isEqualTo("($0.125 to $2.000)");
    assertThat(money.interval(0.125, Double.POSITIVE_INFINITY)).isEqualTo("(cannot be told)");
  }

  @Property
  void amountsThatDiffer_lookIt(
      @ForAll @DoubleRange(min = -20, max = 9) double size,
      @ForAll @DoubleRange(min = 3, max = 35) double near) {
    double one = Math.exp(size);
    double other = one * (1 + Math.exp(-near));
    Money money = Money.of(one, other);

    if (Math.exp(-near) > 1e-10) {
      assertThat(money.usd(one)).isNotEqualTo(money.usd(other));
    }
    assertThat(Double.parseDouble(money.usd(one).replaceAll("[$,]", ""))).isPositive();
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0.0%",
    "0.0000001, less than 0.1%",
    "0.001, 0.1%",
    "0.205, 20.5%",
    "0.999, 99.9%",
    "0.999641, more than 99.9%",
    "1, 100.0%"
  })
  void share_isAllOrNothingOnlyWhereItIs(double share, String printed) {
    assertThat(Numbers.share(share)).isEqualTo(printed);
  }

  @ParameterizedTest
  @CsvSource({"58.6, 58.6%", "66.66666666666667, 66.7%", "99.97, 99.97%", "0.01, 0.01%", "0, 0.0%"})
  void percent_isAllOrNothingOnlyWhereItIs(double percent, String printed) {
    assertThat(Numbers.percent(percent)).isEqualTo(printed);
  }

  @Test
  void numbers_neverLookLikeZeroOrOne() {
    assertThat(Numbers.percentMoreOrLess(new BigDecimal("-0.0012"))).isEqualTo("0.001% less");
    assertThat(Numbers.percentMoreOrLess(new BigDecimal("50"))).isEqualTo("50% more");
    assertThat(Numbers.percentMoreOrLess(new BigDecimal("55"))).isEqualTo("55% more");
    assertThat(Numbers.percentMoreOrLess(new BigDecimal("-12.5"))).isEqualTo("12.50% less");
    assertThat(Numbers.percentMoreOrLess(new BigDecimal("-99.9985"))).isEqualTo("99.999% less");
    assertThat(Numbers.percentMoreOrLess(new BigDecimal("-100"))).isEqualTo("100% less");
    assertThat(Numbers.percentMoreOrLess(new BigDecimal("100.0001"))).isEqualTo("100.00% more");
    assertThat(Numbers.change(-99.97, 1)).isEqualTo("99.97");
    assertThat(Numbers.ratio(0.00001)).isEqualTo("0.00001");
    assertThat(Numbers.ratio(1.00001)).isEqualTo("1.00001");
    assertThat(Numbers.ratio(1)).isEqualTo("1.0000");
    assertThat(Numbers.count(new BigDecimal("0.0004"))).isEqualTo("0.0004");
    assertThat(Numbers.fixed(-0.001, 2)).isEqualTo("−0.001");
    assertThat(Numbers.estimatedPercent(-0.0001)).isEqualTo("< 0.1");
    assertThat(Numbers.estimatedPercent(0.0005)).isEqualTo("0.1");
    assertThat(Numbers.estimatedPercent(0)).isEqualTo("0.0");
    assertThat(Numbers.estimatedPercent(0.9999)).isEqualTo("> 99.9");
    assertThat(Numbers.estimatedPercent(0.999)).isEqualTo("99.9");
    assertThat(Numbers.estimatedPercent(1)).isEqualTo("100.0");
    assertThat(Numbers.estimatedPercent(1.01)).isEqualTo("101.0");
  }
}
