package dev.banrules.mdm.control.osquery;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.banrules.mdm.control.ControlContent;
import dev.banrules.mdm.control.ControlLine;
import dev.banrules.mdm.control.Placement;
import dev.banrules.mdm.control.Reason;
import dev.banrules.model.software.IdentifierPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether one application, or software of one vendor, is on a host, as far as one table knows.
 *
 * @param id a word for it that stays, such as {@code wechat-apple}
 * @param table the table
 * @param lines the lines that name it
 */
record Question(String id, QueriedTable table, ImmutableList<ControlLine> lines) {

  static Placement place(ControlLine line) {
    if (QueriedTable.of(line).isEmpty()) {
      return Placement.none(Reason.NO_SUCH_FAMILY);
    }
    IdentifierPattern identifier = line.identifier().orElseThrow();
    boolean unfit =
        Stream.concat(Stream.of(identifier), line.exceptions().stream())
            .anyMatch(Question::hasCaseThatSqliteOverlooks);
    return Placement.wholeIf(!unfit, Reason.UNFIT);
  }

  /** SQLite's {@code lower} knows the letters of ASCII alone. */
  private static boolean hasCaseThatSqliteOverlooks(IdentifierPattern pattern) {
    return pattern.stem().scheme().ignoresCase()
        && pattern
            .stem()
            .value()
            .codePoints()
            .anyMatch(c -> c > 0x7F && Character.toLowerCase(c) != Character.toUpperCase(c));
  }

  /** The questions that the lines make, by id. */
  static ImmutableList<Question> of(ControlContent content) {
    Map<String, List<ControlLine>> questions = new TreeMap<>();
    for (ControlLine line : content.lines()) {
      String id = subject(line) + "-" + QueriedTable.of(line).orElseThrow().scheme();
      questions.computeIfAbsent(id, key -> new ArrayList<>()).add(line);
    }
    return questions.entrySet().stream()
        .map(
            question ->
                new Question(
                    question.getKey(),
                    QueriedTable.of(question.getValue().get(0)).orElseThrow(),
                    ImmutableList.copyOf(question.getValue())))
        .collect(toImmutableList());
  }

  private static String subject(ControlLine line) {
    return line.application()
        .map(known -> known.id().value())
        .or(() -> line.vendor().map(known -> known.id().value()))
        .orElse("other");
  }

  String name() {
    return lines.get(0).name();
  }

  /** The ids of the bans behind it, with a comma between two. */
  String banIds() {
    return lines.stream()
        .flatMap(line -> line.bans().stream())
        .map(id -> id.value())
        .distinct()
        .sorted()
        .collect(Collectors.joining(", "));
  }
}
