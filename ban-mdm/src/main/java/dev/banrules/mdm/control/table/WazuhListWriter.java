package dev.banrules.mdm.control.table;

import com.google.common.collect.ImmutableSet;
import dev.banrules.mdm.control.ControlContent;
import dev.banrules.mdm.control.ControlLine;
import dev.banrules.mdm.control.ControlWriter;
import dev.banrules.mdm.control.Placement;
import dev.banrules.mdm.control.Reason;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.device.Platform;
import dev.banrules.model.value.Id;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes a list of Wazuh: package names and hashes as keys, the bans as values, for rules that look
 * them up in what agents report.
 */
public final class WazuhListWriter implements ControlWriter {

  private static final ImmutableSet<String> SCHEMES =
      ImmutableSet.of("deb", "rpm", "snap", "homebrew", "sha256");

  /** Called by the service loader. */
  public WazuhListWriter() {}

  @Override
  public String format() {
    return "wazuh";
  }

  @Override
  public ImmutableSet<Platform> platforms() {
    return ImmutableSet.of(Platform.LINUX, Platform.MACOS, Platform.WINDOWS);
  }

  @Override
  public boolean enforces() {
    return false;
  }

  @Override
  public Placement place(ControlLine line) {
    if (SCHEMES.stream().noneMatch(line::isOf)) {
      return Placement.none(Reason.NO_SUCH_FAMILY);
    }
    return line.isPattern()
        ? Placement.none(Reason.NO_PATTERNS)
        : Placement.wholeIf(line.value().indexOf('"') < 0, Reason.UNFIT);
  }

  @Override
  public String write(ControlContent content) {
    Map<String, Set<Id<Ban>>> bans = new TreeMap<>();
    for (ControlLine line : content.lines()) {
      bans.computeIfAbsent(text(line), key -> new TreeSet<>()).addAll(line.bans());
    }
    return bans.entrySet().stream()
        .map(entry -> key(entry.getKey()) + ":" + values(entry.getValue().stream()) + "\n")
        .collect(Collectors.joining());
  }

  /** Keys are looked up as they are, and agents report hashes in small letters. */
  private static String text(ControlLine line) {
    return line.isOf("sha256") ? line.value().toLowerCase(Locale.ROOT) : line.value();
  }

  /** A colon ends a key that is not quoted. */
  private static String key(String key) {
    return key.indexOf(':') < 0 ? key : '"' + key + '"';
  }

  private static String values(Stream<Id<Ban>> bans) {
    return bans.map(Id::value).collect(Collectors.joining(" "));
  }
}
