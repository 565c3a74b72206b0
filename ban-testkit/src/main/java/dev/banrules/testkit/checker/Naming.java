package dev.banrules.testkit.checker;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.ibm.icu.text.Normalizer2;
import java.util.regex.Pattern;

/** Semantics §4 step 2: names as they are compared. */
final class Naming {

  private static final Pattern STOP_BETWEEN_LETTERS =
      Pattern.compile(
          "(?<=(?<![\\p{L}\\p{M}\\p{Nd}])\\p{L})\\.(?=\\p{L}(?![\\p{L}\\p{M}\\p{Nd}]))");
  private static final Pattern SEPARATORS = Pattern.compile("[\\p{P}\\p{IsWhite_Space}]+");

  private static final ImmutableList<String> FORMS =
      ImmutableList.of(
          " sp z oo",
          " sdn bhd",
          " ltd",
          " limited",
          " inc",
          " incorporated",
          " corp",
          " corporation",
          " co",
          " company",
          " llc",
          " llp",
          " lp",
          " plc",
          " pte",
          " pty",
          " gmbh",
          " ag",
          " kg",
          " se",
          " sa",
          " sas",
          " sarl",
          " srl",
          " spa",
          " bv",
          " nv",
          " ab",
          " as",
          " oy",
          " oyj",
          " aps",
          " kk",
          " sro",
          " kft",
          " bhd",
          " pvt",
          "股份有限公司",
          "有限责任公司",
          "有限公司",
          "株式会社",
          "주식회사");
  private static final ImmutableSet<String> FRONT_FORMS =
      ImmutableSet.of(
          "ao", "oao", "ooo", "pao", "zao", "ао", "оао", "ооо", "пао", "зао", "pt", "株式会社");

  private Naming() {}

  static String plain(String name) {
    String folded = Normalizer2.getNFKCCasefoldInstance().normalize(name);
    String joined = STOP_BETWEEN_LETTERS.matcher(folded).replaceAll("");
    return SEPARATORS.matcher(joined).replaceAll(" ").strip();
  }

  static String withoutLegalForms(String name) {
    String rest = plain(name);
    boolean dropped = true;
    while (dropped) {
      dropped = false;
      for (String form : FORMS) {
        if (rest.endsWith(form) && rest.length() > form.length()) {
          rest = rest.substring(0, rest.length() - form.length()).strip();
          dropped = true;
        }
      }
    }
    int space = rest.indexOf(' ');
    while (space > 0 && FRONT_FORMS.contains(rest.substring(0, space))) {
      rest = rest.substring(space + 1);
      space = rest.indexOf(' ');
    }
    return rest;
  }

  static boolean equal(String normalised, String other) {
    return !normalised.isEmpty() && normalised.equals(other);
  }
}
