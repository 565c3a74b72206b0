package dev.banrules.mdm.control.table;

import com.google.common.collect.ImmutableSet;
import dev.banrules.mdm.control.ControlContent;
import dev.banrules.mdm.control.ControlLine;
import dev.banrules.mdm.control.ControlWriter;
import dev.banrules.mdm.control.Placement;
import dev.banrules.model.device.Platform;
import dev.banrules.model.software.IdentifierPattern;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a table as RFC 4180 describes it, for whatever has no format here. */
public final class CsvWriter implements ControlWriter {

  private static final ImmutableSet<Platform> ALL_PLATFORMS =
      ImmutableSet.copyOf(Platform.values());

  /** Called by the service loader. */
  public CsvWriter() {}

  @Override
  public String format() {
    return "csv";
  }

  @Override
  public ImmutableSet<Platform> platforms() {
    return ALL_PLATFORMS;
  }

  @Override
  public boolean enforces() {
    return false;
  }

  @Override
  public Placement place(ControlLine line) {
    return Placement.whole();
  }

  @Override
  public String write(ControlContent content) {
    StringBuilder table = new StringBuilder();
    row(table, "scheme", "value", "pattern", "decision", "bans", "application", "vendor");
    for (ControlLine line : content.lines()) {
      row(
          table,
          line.identifier()
              .map(identifier -> identifier.stem().scheme().name())
              .orElse(line.host().isPresent() ? "host" : "*"),
          line.value(),
          String.valueOf(line.isPattern() || line.host().isPresent() || line.isEverythingElse()),
          line.decision().name().toLowerCase(Locale.ROOT),
          line.banIds(),
          line.application().map(known -> known.id().value()).orElse(""),
          line.vendor().map(known -> known.id().value()).orElse(""));
    }
    TreeSet<IdentifierPattern> exceptions = new TreeSet<>();
    content.lines().forEach(line -> exceptions.addAll(line.exceptions()));
    for (IdentifierPattern exception : exceptions) {
      row(
          table,
          exception.stem().scheme().name(),
          exception.stem().value(),
          String.valueOf(exception.isPattern()),
          "allow",
          "",
          "",
          "");
    }
    return table.toString();
  }

  private static void row(StringBuilder table, String... cells) {
    table.append(Stream.of(cells).map(CsvWriter::cell).collect(Collectors.joining(",")));
    table.append("\r\n");
  }

  private static String cell(String text) {
    return text.matches("[^\",\\r\\n]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
