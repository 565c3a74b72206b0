package dev.banrules.mdm.control.network;

import com.google.common.collect.ImmutableSet;
import dev.banrules.mdm.control.ActsOn;
import dev.banrules.mdm.control.ControlContent;
import dev.banrules.mdm.control.ControlLine;
import dev.banrules.mdm.control.ControlWriter;
import dev.banrules.mdm.control.Placement;
import dev.banrules.mdm.control.Reason;
import dev.banrules.mdm.control.text.OneLine;
import dev.banrules.model.device.Platform;
import java.util.Map;
import java.util.TreeMap;

/** Writes a hosts file, which knows single names: what lies below a host's domain is reported. */
public final class HostsFileWriter implements ControlWriter {

  /** Called by the service loader. */
  public HostsFileWriter() {}

  @Override
  public String format() {
    return "hosts";
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
    if (line.isPattern()) {
      return DomainLines.place(line, Placement.none(Reason.NO_PATTERNS));
    }
    return DomainLines.place(
        line, line.host().isPresent() ? Placement.inPart(Reason.NO_PATTERNS) : Placement.whole());
  }

  @Override
  public String write(ControlContent content) {
    Map<String, String> bans = new TreeMap<>();
    for (ControlLine line : content.lines()) {
      bans.merge(
          DomainLines.name(line),
          line.banIds(),
          (one, other) -> one.equals(other) ? one : one + ", " + other);
    }
    StringBuilder file = new StringBuilder();
    file.append("# Banned hosts: ").append(OneLine.of(content.audience())).append('\n');
    file.append("# ").append(content.list().at()).append(", ");
    file.append(content.list().conduct()).append("; names below these are not blocked\n");
    bans.forEach(
        (name, ids) -> {
          file.append("# ").append(ids).append('\n');
          file.append("0.0.0.0 ").append(name).append('\n');
          file.append(":: ").append(name).append('\n');
        });
    return file.toString();
  }
}
