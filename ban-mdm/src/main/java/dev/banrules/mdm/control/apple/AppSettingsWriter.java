package dev.banrules.mdm.control.apple;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.banrules.mdm.control.ControlContent;
import dev.banrules.mdm.control.ControlLine;
import dev.banrules.mdm.control.ControlWriter;
import dev.banrules.mdm.control.Placement;
import dev.banrules.mdm.control.Reason;
import dev.banrules.mdm.control.text.JsonText;
import dev.banrules.model.device.Platform;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes a declaration {@code com.apple.configuration.app.settings}, from version 27 of Apple's
 * systems: denied applications, and for Macs denied binaries by team and by signing identifier.
 */
public final class AppSettingsWriter implements ControlWriter {

  /** Called by the service loader. */
  public AppSettingsWriter() {}

  @Override
  public String format() {
    return "apple-declaration";
  }

  @Override
  public ImmutableSet<Platform> platforms() {
    return ImmutableSet.of(Platform.IOS, Platform.IPADOS, Platform.MACOS);
  }

  @Override
  public Placement place(ControlLine line) {
    if (line.isOf("apple")) {
      return AppleNames.bundle(line);
    }
    if (!line.isOf("apple-team")) {
      return Placement.none(Reason.NO_SUCH_FAMILY);
    }
    if (line.isPattern()) {
      return Placement.none(Reason.NO_PATTERNS);
    }
    return AppleNames.isTeam(line.value())
        ? Placement.wholeIf(line.sparedOf("apple").isEmpty(), Reason.NO_EXCEPTIONS)
        : Placement.none(Reason.UNFIT);
  }

  @Override
  public String write(ControlContent content) {
    ObjectNode declaration = JsonText.object();
    declaration.put("Type", "com.apple.configuration.app.settings");
    declaration.put("Identifier", "dev.banrules." + content.idOfPurpose("declaration"));
    declaration.put("ServerToken", content.idOfContent("declaration").toString());
    ObjectNode allowed = declaration.putObject("Payload").putObject("Allowed");
    ImmutableList<ControlLine> applications = content.linesOf("apple");
    if (!applications.isEmpty()) {
      ArrayNode denied = allowed.putArray("DeniedApps");
      applications.forEach(line -> denied.add(line.value()));
    }
    if (!content.lines().isEmpty()) {
      ArrayNode denied = allowed.putArray("DeniedBinaries");
      content.linesOf("apple-team").forEach(line -> denied.addObject().put("TeamID", line.value()));
      applications.forEach(line -> denied(denied, line));
    }
    return JsonText.of(declaration);
  }

  /** A signing identifier is free to choose: with the team it can't be taken by somebody else. */
  private static void denied(ArrayNode denied, ControlLine line) {
    ImmutableList<String> teams =
        line.known("apple-team").stream().filter(AppleNames::isTeam).collect(toImmutableList());
    if (teams.isEmpty()) {
      denied.addObject().put("SigningID", line.value());
    }
    teams.forEach(team -> denied.addObject().put("TeamID", team).put("SigningID", line.value()));
  }
}
