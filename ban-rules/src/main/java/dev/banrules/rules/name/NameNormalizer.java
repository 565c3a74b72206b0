package dev.banrules.rules.name;

import com.ibm.icu.text.Normalizer2;
import java.util.Set;
import java.util.regex.Pattern;

/** Placeholder until the real one is merged. */
public final class NameNormalizer {
  private static final Pattern DOT =
      Pattern.compile("(?<![\\p{L}\\p{N}])(\\p{L})\\.(?=\\p{L}(?![\\p{L}\\p{N}]))");
  private static final Pattern SEPARATORS = Pattern.compile("[\\p{P}\\s\\p{Z}]+");
  private static final Set<String> END =
      Set.of(
          "ltd",
          "limited",
          "inc",
          "corp",
          "corporation",
          "llc",
          "llp",
          "gmbh",
          "ag",
          "sa",
          "bv",
          "nv",
          "co",
          "company",
          "pte",
          "pty");
  private static final Set<String> FRONT =
      Set.of("ao", "ooo", "pao", "zao", "ао", "ооо", "пао", "зао", "pt");

  private NameNormalizer() {}

  /** Normalises. */
  public static String application(String name) {
    String folded = Normalizer2.getNFKCCasefoldInstance().normalize(name);
    String s = DOT.matcher(folded).replaceAll("$1");
    return SEPARATORS.matcher(s).replaceAll(" ").trim();
  }

  /** Normalises. */
  public static String vendor(String name) {
    String s = application(name);
    while (true) {
      int i = s.lastIndexOf(' ');
      if (i > 0 && END.contains(s.substring(i + 1))) {
        s = s.substring(0, i);
        continue;
      }
      if (s.endsWith("有限公司") && s.length() > 4) {
        s = s.substring(0, s.length() - 4).trim();
        continue;
      }
      if (s.endsWith("股份") && s.length() > 2) {
        s = s.substring(0, s.length() - 2).trim();
        continue;
      }
      int j = s.indexOf(' ');
      if (j > 0 && FRONT.contains(s.substring(0, j))) {
        s = s.substring(j + 1);
        continue;
      }
      return s;
    }
  }
}
