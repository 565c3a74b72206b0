package dev.banrules.rules.similarity;

import dev.banrules.io.Catalogs;
import java.util.List;

/** Prints how well the labelled names are recognised, and each that is not. */
final class LabelledNamesReport {

  private LabelledNamesReport() {}

  /**
   * Prints the report.
   *
   * @param arguments the resource of a set that the built-in catalog is meant for, such as {@code
   *     third.csv}
   */
  public static void main(String[] arguments) {
    List<LabelledNames.Row> rows = LabelledNames.read(arguments[0]);
    Scorecard card = Scorecard.of(Catalogs.builtIn(), rows);
    card.confusions.forEach(System.out::println);
    System.out.println(card);
  }
}
