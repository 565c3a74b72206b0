package dev.banrules.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.Target;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.Software;
import dev.banrules.model.software.VersionRange;
import dev.banrules.model.value.Id;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.model.verdict.Certainty;
import dev.banrules.model.verdict.Finding;
import dev.banrules.model.verdict.Verdict;
import dev.banrules.verify.Auditor;
import dev.banrules.verify.reference.ReferenceAuditor;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Engine and reference compare versions with one library, so neither can find out the other; the
 * tables {@code target/versions} have the order from each ecosystem's own published tests. Every
 * version of a line is asked for under each comparator with every other, and between every two.
 */
class EcosystemVersionsTest {

  private static final AuditOptions OPTIONS = AuditOptions.builder().hints(false).build();

  /** What a table says of the lines under one of its headings. */
  private enum Expected {
    RIGHT,
    UNKNOWN
  }

  @TestFactory
  Stream<DynamicTest> ofTheEngine() throws IOException {
    return tests(new EngineAuditor());
  }

  @TestFactory
  Stream<DynamicTest> ofTheReference() throws IOException {
    return tests(new ReferenceAuditor());
  }

  private static Stream<DynamicTest> tests(Auditor auditor) throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (String ecosystem :
        List.of("deb", "rpm", "maven", "npm", "golang", "pypi", "gem", "nuget", "alpine")) {
      Expected expected = Expected.RIGHT;
      for (String line : lines(ecosystem)) {
        if (line.startsWith("[")) {
          expected = Expected.UNKNOWN;
        } else if (!line.isBlank() && !line.startsWith("#")) {
          Expected answers = expected;
          tests.add(
              dynamicTest(
                  ecosystem + ": " + line,
                  () -> check(Chain.of(line), ecosystem, auditor, answers)));
        }
      }
    }
    return tests.stream();
  }

  private static List<String> lines(String ecosystem) throws IOException {
    return Resources.readLines(
        Resources.getResource(EcosystemVersionsTest.class, "target/versions/" + ecosystem + ".txt"),
        UTF_8);
  }

  private static void check(Chain chain, String ecosystem, Auditor auditor, Expected expected) {
    Map<String, String> right = chain.answers();
    Map<String, String> given = answers(chain, ecosystem, auditor);
    switch (expected) {
      case RIGHT:
        assertThat(given).isEqualTo(right);
        break;
      case UNKNOWN:
        assertThat(given.values()).containsOnly("unknown");
        break;
    }
  }

  /** Versions of which each is as high as the one before, or higher. */
  private record Chain(List<String> versions, List<Integer> ranks) {

    static Chain of(String line) {
      List<String> versions = new ArrayList<>();
      List<Integer> ranks = new ArrayList<>();
      int rank = 0;
      for (String word : Splitter.on(' ').split(line)) {
        if (word.equals("<")) {
          rank++;
        } else if (!word.equals("=")) {
          versions.add(word);
          ranks.add(rank);
        }
      }
      return new Chain(versions, ranks);
    }

    Map<String, String> answers() {
      Map<String, String> answers = new TreeMap<>();
      for (int i = 0; i < versions.size(); i++) {
        for (int bound = 0; bound < versions.size(); bound++) {
          for (Comparison comparison : Comparison.values()) {
            boolean holds = comparison.holds(ranks.get(i).compareTo(ranks.get(bound)));
            answers.put(question(i, comparison, bound), holds ? "yes" : "no");
          }
          for (int above : above(bound)) {
            boolean holds = ranks.get(i) >= ranks.get(bound) && ranks.get(i) < ranks.get(above);
            answers.put(question(i, bound, above), holds ? "yes" : "no");
          }
        }
      }
      return answers;
    }

    /** The positions of the versions that are higher. */
    List<Integer> above(int bound) {
      return IntStream.range(0, versions.size())
          .filter(i -> ranks.get(i) > ranks.get(bound))
          .boxed()
          .toList();
    }

    String question(int version, int from, int before) {
      return versions.get(version) + " in " + versions.get(from) + " to " + versions.get(before);
    }

    String question(int version, Comparison comparison, int bound) {
      return versions.get(version) + " " + comparison.sign + " " + versions.get(bound);
    }
  }

  private enum Comparison {
    LESS("<"),
    AT_MOST("<="),
    EQUAL("="),
    AT_LEAST(">="),
    MORE(">");

    private final String sign;

    Comparison(String sign) {
      this.sign = sign;
    }

    boolean holds(int order) {
      switch (this) {
        case LESS:
          return order < 0;
        case AT_MOST:
          return order <= 0;
        case EQUAL:
          return order == 0;
        case AT_LEAST:
          return order >= 0;
        default:
          return order > 0;
      }
    }

    /** In VERS a version alone is equality. */
    String inVers() {
      return this == EQUAL ? "" : sign;
    }
  }

  /** One ban for each range, one piece of software for each version. */
  private static Map<String, String> answers(Chain chain, String ecosystem, Auditor auditor) {
    Map<String, String> answers = new TreeMap<>();
    List<Ban> bans = new ArrayList<>();
    List<String> versions = chain.versions();
    for (int bound = 0; bound < versions.size(); bound++) {
      for (Comparison comparison : Comparison.values()) {
        String range = "vers:" + ecosystem + "/" + comparison.inVers() + versions.get(bound);
        bans.add(Samples.ban(id(comparison, bound)).target(target(range)).build());
        for (int i = 0; i < versions.size(); i++) {
          answers.put(chain.question(i, comparison, bound), "no");
        }
      }
      for (int above : chain.above(bound)) {
        String range =
            "vers:" + ecosystem + "/>=" + versions.get(bound) + "|<" + versions.get(above);
        bans.add(Samples.ban("between-" + bound + "-" + above).target(target(range)).build());
        for (int i = 0; i < versions.size(); i++) {
          answers.put(chain.question(i, bound, above), "no");
        }
      }
    }
    DeviceProfile device =
        Samples.device()
            .software(versions.stream().map(EcosystemVersionsTest::software).toList())
            .build();
    Verdict verdict =
        auditor.audit(
            Samples.acmeWith(bans.toArray(Ban[]::new)),
            List.of(),
            device,
            Samples.EFFECTIVE,
            OPTIONS);
    for (Finding finding : verdict.findings()) {
      answers.put(
          question(chain, finding), finding.certainty() == Certainty.CERTAIN ? "yes" : "unknown");
    }
    return answers;
  }

  private static String id(Comparison comparison, int bound) {
    return "ban-" + comparison.ordinal() + "-" + bound;
  }

  private static String question(Chain chain, Finding finding) {
    List<String> words = Splitter.on('-').splitToList(finding.ban().value());
    int first = Integer.parseInt(words.get(1));
    int second = Integer.parseInt(words.get(2));
    return words.get(0).equals("between")
        ? chain.question(finding.softwareIndex(), first, second)
        : chain.question(finding.softwareIndex(), Comparison.values()[first], second);
  }

  private static Target target(String range) {
    return new Target.ByApplication(
        Id.of("game"), false, Optional.of(VersionRange.parse(range)), ImmutableSet.of());
  }

  private static Software software(String version) {
    return Samples.software("deb:game").version(version).build();
  }
}
