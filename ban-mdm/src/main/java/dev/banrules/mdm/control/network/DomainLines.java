package dev.banrules.mdm.control.network;

import com.google.common.collect.ImmutableSet;
import dev.banrules.mdm.control.ControlLine;
import dev.banrules.mdm.control.Placement;
import dev.banrules.mdm.control.Reason;
import dev.banrules.mdm.control.text.DomainName;
import dev.banrules.model.device.Platform;

/** What lines are for a name server: hosts, and identifiers that are domains. */
final class DomainLines {

  /** A name server knows names alone, and no software that is installed. */
  static final ImmutableSet<Platform> NO_PLATFORM = ImmutableSet.of();

  private DomainLines() {}

  /** Whether the line names a domain that can be written; what then becomes of it, if so. */
  static Placement place(ControlLine line, Placement ofDomain) {
    if (line.host().isEmpty() && !line.isOf("domain")) {
      return Placement.none(Reason.NO_SUCH_FAMILY);
    }
    return DomainName.ascii(line.value()).isPresent() ? ofDomain : Placement.none(Reason.UNFIT);
  }

  /** The name of a line that was placed. */
  static String name(ControlLine line) {
    return DomainName.ascii(line.value()).orElseThrow();
  }
}
