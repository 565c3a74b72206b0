package dev.banrules.mdm.control.network;

import com.google.common.collect.ImmutableSet;
import dev.banrules.mdm.control.ActsOn;
import dev.banrules.mdm.control.ControlContent;
import dev.banrules.mdm.control.ControlLine;
import dev.banrules.mdm.control.ControlWriter;
import dev.banrules.mdm.control.Placement;
import dev.banrules.mdm.control.Reason;
import dev.banrules.mdm.control.text.DomainName;
import dev.banrules.mdm.control.text.OneLine;
import dev.banrules.model.device.Platform;
import dev.banrules.model.software.IdentifierPattern;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Writes a response policy zone: a banned name does not exist, and what is to stay reachable below
 * one passes.
 */
public final class ResponsePolicyZoneWriter implements ControlWriter {

  private static final String NO_SUCH_NAME = "CNAME .";
  private static final String PASSES = "CNAME rpz-passthru.";

  /** Called by the service loader. */
  public ResponsePolicyZoneWriter() {}

  @Override
  public String format() {
    return "rpz";
  }

  @Override
  public ImmutableSet<Platform> platforms() {
    return DomainLines.NO_PLATFORM;
  }

  @Override
  public ActsOn actsOn() {
    return ActsOn.HOSTS;
  }

  @Override
  public Placement place(ControlLine line) {
    boolean exceptionsFit =
        line.exceptions().stream()
            .allMatch(other -> DomainName.ascii(other.stem().value()).isPresent());
    return DomainLines.place(line, Placement.wholeIf(exceptionsFit, Reason.NO_EXCEPTIONS));
  }

  @Override
  public String write(ControlContent content) {
    Map<String, String> records = new LinkedHashMap<>();
    for (ControlLine line : content.lines()) {
      String name = DomainLines.name(line);
      String record = NO_SUCH_NAME + " ; " + line.banIds();
      if (!line.isPattern()) {
        records.putIfAbsent(name, record);
      }
      if (line.isPattern() || line.host().isPresent()) {
        records.putIfAbsent("*." + name, record);
      }
    }
    for (ControlLine line : content.lines()) {
      line.exceptions().forEach(exception -> records.put(owner(exception), PASSES));
    }
    closeGaps(records);
    StringBuilder zone = new StringBuilder();
    zone.append("; Banned hosts: ").append(OneLine.of(content.audience())).append('\n');
    zone.append("$TTL 300\n");
    zone.append("@ SOA localhost. hostmaster.localhost. ");
    zone.append(serial(content)).append(" 3600 600 604800 300\n");
    zone.append("@ NS localhost.\n");
    records.forEach((owner, record) -> zone.append(owner).append(' ').append(record).append('\n'));
    return zone.toString();
  }

  /**
   * A name between two of the zone exists there without a record, and a wildcard above it no longer
   * stands for it, nor for what is below it (RFC 4592 §2.2.2); so each gets what the wildcard has.
   */
  private static void closeGaps(Map<String, String> records) {
    for (String owner : ImmutableSet.copyOf(records.keySet())) {
      String name = bare(owner);
      for (int dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1)) {
        String between = name.substring(dot + 1);
        Optional<String> above = wildcardAbove(between, records);
        if (above.isEmpty()) {
          break;
        }
        records.putIfAbsent(between, above.get());
        records.putIfAbsent("*." + between, above.get());
      }
    }
  }

  private static String bare(String owner) {
    return owner.startsWith("*.") ? owner.substring(2) : owner;
  }

  /** The record of the nearest wildcard that a name is below. */
  private static Optional<String> wildcardAbove(String name, Map<String, String> records) {
    for (int dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1)) {
      String record = records.get("*" + name.substring(dot));
      if (record != null) {
        return Optional.of(record);
      }
    }
    return Optional.empty();
  }

  /** A later list must have a greater number: that of its day. */
  private static String serial(ControlContent content) {
    return DateTimeFormatter.BASIC_ISO_DATE.format(content.list().at()) + "00";
  }

  private static String owner(IdentifierPattern exception) {
    String name = DomainName.ascii(exception.stem().value()).orElseThrow();
    return exception.isPattern() ? "*." + name : name;
  }
}
