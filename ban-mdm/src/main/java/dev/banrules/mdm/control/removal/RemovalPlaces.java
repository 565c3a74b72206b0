package dev.banrules.mdm.control.removal;

import com.google.common.collect.ImmutableMap;
import dev.banrules.mdm.control.ControlContent;
import dev.banrules.mdm.control.ControlLine;
import dev.banrules.mdm.control.Placement;
import dev.banrules.mdm.control.Reason;
import dev.banrules.mdm.control.text.OneLine;
import java.util.regex.Pattern;

/** What both script templates share. */
final class RemovalPlaces {

  /** Names that begin as an option would, or that a shell could read otherwise, are not written. */
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9{][A-Za-z0-9._+{}()& -]*");

  private RemovalPlaces() {}

  static Placement place(ControlLine line, ImmutableMap<String, String> functions) {
    if (functions.keySet().stream().noneMatch(line::isOf)) {
      return Placement.none(Reason.NO_SUCH_FAMILY);
    }
    return line.isPattern()
        ? Placement.none(Reason.NO_PATTERNS)
        : Placement.wholeIf(NAME.matcher(line.value()).matches(), Reason.UNFIT);
  }

  static String heading(ControlContent content) {
    return "# Banned software: "
        + OneLine.of(content.audience())
        + ", "
        + content.list().at()
        + ".\n# A template: read it, try it on one device, then use it.\n";
  }

  /** A call of a scheme's function for each line: neither names nor ban ids have a quote. */
  static String calls(ControlContent content, ImmutableMap<String, String> functions) {
    StringBuilder calls = new StringBuilder();
    functions.forEach(
        (scheme, function) ->
            content
                .linesOf(scheme)
                .forEach(
                    line ->
                        calls.append(
                            function + " '" + line.value() + "' '" + line.banIds() + "'\n")));
    return calls.toString();
  }
}
