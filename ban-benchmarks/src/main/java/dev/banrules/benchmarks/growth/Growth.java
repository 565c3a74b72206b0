package dev.banrules.benchmarks.growth;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;

/**
 * Prints, for each input that can be large, what it costs at a size, twice and four times that
 * size. The exponent is that of the power of the size by which the cost grows between the last two:
 * 1 is linear, 2 is quadratic. That of the bytes depends on no clock.
 */
public final class Growth {

  private static final int RUNS = 3;
  private static final double MILLIS = 1e3;
  private static final double MEBIBYTE = 1 << 20;

  private Growth() {}

  /**
   * Measures and prints.
   *
   * @param args words of which an input's name must contain one; none for all inputs
   * @throws Exception if a work fails
   */
  public static void main(String[] args) throws Exception {
    System.out.println(
        "| input | n | ms at n | 2 n | 4 n | exponent | MiB at 4 n | exponent of bytes |");
    System.out.println("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
    for (Input input : all()) {
      if (args.length == 0 || List.of(args).stream().anyMatch(input.name()::contains)) {
        System.out.println(row(input));
      }
    }
  }

  static ImmutableList<Input> all() {
    return ImmutableList.<Input>builder()
        .addAll(DeviceInputs.all())
        .addAll(OwnershipInputs.all())
        .addAll(CatalogInputs.all())
        .addAll(QuestionInputs.all())
        .addAll(InventoryInputs.all())
        .build();
  }

  private static String row(Input input) throws Exception {
    int n = input.size();
    Cost.least(() -> input.work().apply(n), 2); // warms the code
    Cost one = Cost.least(() -> input.work().apply(n), RUNS);
    Cost two = Cost.least(() -> input.work().apply(2 * n), RUNS);
    Cost four = Cost.least(() -> input.work().apply(4 * n), RUNS);
    return String.format(
        Locale.ROOT,
        "| %s | %d | %.1f | %.1f | %.1f | %.1f | %.1f | %.1f |",
        input.name(),
        n,
        one.seconds() * MILLIS,
        two.seconds() * MILLIS,
        four.seconds() * MILLIS,
        exponent(two.seconds(), four.seconds()),
        (double) four.bytes() / MEBIBYTE,
        exponent((double) two.bytes(), (double) four.bytes()));
  }

  private static double exponent(double twice, double fourTimes) {
    return Math.log(fourTimes / twice) / Math.log(2);
  }
}
