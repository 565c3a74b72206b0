package dev.banrules.mdm.control;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.banrules.model.blocklist.BlockList;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.verdict.Answer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** What holds for every list and every format. */
class ControlLawProperties {

  private static final Controls CONTROLS = Controls.installed();

  @Property(tries = 300)
  void everyLineIsWrittenOrReportedOnce(
      @ForAll("lists") BlockList list, @ForAll boolean includeReview) {
    for (String format : CONTROLS.formats()) {
      ControlDocument document = write(format, list, includeReview);
      List<String> accounted =
          Stream.concat(
                  document.written().stream(), document.reported().stream().map(ReportedLine::line))
              .map(ControlLine::toString)
              .sorted()
              .toList();
      List<String> given =
          Stream.concat(
                  list.entries().stream().map(entry -> entry.line()),
                  list.hosts().stream().map(host -> "host:" + host.host().domain()))
              .sorted()
              .toList();
      assertThat(accounted).as(format).isEqualTo(given);
    }
  }

  /** The table's rows, read as a list: the longest that meets an identifier decides. */
  @Property(tries = 300)
  void aTableDeniesWhatTheListDenies(@ForAll("lists") BlockList list) {
    Map<String, String> rows = new LinkedHashMap<>();
    write("csv", list, false)
        .text()
        .lines()
        .skip(1)
        .map(ControlLawProperties::cells)
        .filter(row -> !row.get(0).equals("host"))
        .forEach(
            row ->
                rows.putIfAbsent(
                    row.get(0) + ":" + row.get(1) + (row.get(2).equals("true") ? ".*" : ""),
                    row.get(3)));
    Set<String> denied =
        rows.entrySet().stream()
            .filter(row -> row.getValue().equals("deny"))
            .map(Map.Entry::getKey)
            .map(key -> key.equals("*:*.*") ? "*" : key)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(denied)
        .isEqualTo(
            list.entries().stream()
                .filter(entry -> entry.decision() == Answer.DENY)
                .map(entry -> entry.line())
                .collect(Collectors.toCollection(TreeSet::new)));
  }

  @Property(tries = 100)
  void nothingThatIsAllowedIsNamedByAFormatWithoutExceptions(@ForAll("lists") BlockList list) {
    ImmutableSet<String> allowed =
        list.entries().stream()
            .filter(entry -> entry.decision() == Answer.ALLOW)
            .flatMap(entry -> entry.identifier().stream())
            .filter(identifier -> identifier.toString().startsWith("android:"))
            .filter(identifier -> !identifier.isPattern())
            .map(identifier -> identifier.stem().value())
            .collect(ImmutableSet.toImmutableSet());
    Set<String> written =
        write("amapi", list, false).written().stream()
            .map(ControlLine::value)
            .collect(Collectors.toSet());
    assertThat(Sets.intersection(written, allowed)).isEmpty();
  }

  /** The cells of a row; one with a comma or a quotation mark stands in quotation marks. */
  private static List<String> cells(String row) {
    List<String> cells = new ArrayList<>();
    Matcher cell = Pattern.compile("\\G(?:\"((?:[^\"]|\"\")*)\"|([^\",]*))(?:,|$)").matcher(row);
    while (cell.find()) {
      cells.add(cell.group(1) == null ? cell.group(2) : cell.group(1).replace("\"\"", "\""));
    }
    return cells;
  }

  private static ControlDocument write(String format, BlockList list, boolean includeReview) {
    return CONTROLS.write(
        format, list, CatalogSet.of(), ControlOptions.defaults().withReview(includeReview));
  }

  @Provide
  static Arbitrary<BlockList> lists() {
    Arbitrary<String> identifier =
        Combinators.combine(
                Arbitraries.of(
                    "android", "apple", "deb", "rpm", "snap", "windows-pfn", "winget", "x-own"),
                Arbitraries.of("a", "b").list().ofMinSize(1).ofMaxSize(3),
                Arbitraries.of(true, false))
            .as(
                (scheme, segments, pattern) ->
                    scheme + ":org." + String.join(".", segments) + (pattern ? ".*" : ""));
    Arbitrary<String> odd =
        Arbitraries.of(
            "*",
            "android:With Space",
            "apple-team:2Y8XE5CQ94",
            "apple-team:short",
            "chrome:ahkjpbeeocnddjkakilopmfdlnjdpcdm",
            "chrome:'; DROP",
            "deb:\"quoted\",name",
            "deb:a'b",
            "homebrew:$(reboot)",
            "sha256:00");
    Arbitrary<Map<String, String>> decisions =
        Arbitraries.maps(
                Arbitraries.frequencyOf(Tuple.of(4, identifier), Tuple.of(1, odd)),
                Arbitraries.of("deny", "deny", "review", "allow"))
            .ofMaxSize(12);
    Arbitrary<Map<String, String>> hosts =
        Arbitraries.maps(
                Arbitraries.of("a.example", "b.a.example", "c.b.a.example", "bücher.example", "-x"),
                Arbitraries.of("SITE", "SHARED"))
            .ofMaxSize(3);
    return Combinators.combine(decisions, hosts)
        .as(
            (lines, domains) ->
                SmallLists.of(
                    Stream.concat(
                            lines.entrySet().stream()
                                .map(line -> line.getValue() + " " + line.getKey()),
                            domains.entrySet().stream()
                                .sorted(Map.Entry.comparingByKey())
                                .map(host -> "host " + host.getKey() + " " + host.getValue()))
                        .toArray(String[]::new)));
  }
}
