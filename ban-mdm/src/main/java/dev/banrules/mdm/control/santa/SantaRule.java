package dev.banrules.mdm.control.santa;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.banrules.mdm.control.ControlContent;
import dev.banrules.mdm.control.ControlLine;
import dev.banrules.mdm.control.Placement;
import dev.banrules.mdm.control.Reason;
import dev.banrules.mdm.control.text.OneLine;
import dev.banrules.model.device.Platform;
import dev.banrules.model.software.IdentifierPattern;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A rule of Santa. The rule of a signing identifier comes before that of its team, so a product of
 * a banned vendor can stay allowed.
 *
 * @param type what the identifier is
 * @param identifier whose execution it is about
 * @param policy what becomes of it
 * @param message what the person at the Mac is told; empty for nothing
 * @param comment the bans behind it
 */
record SantaRule(String type, String identifier, String policy, String message, String comment) {

  static final ImmutableSet<Platform> PLATFORMS = ImmutableSet.of(Platform.MACOS);

  private static final Pattern TEAM = Pattern.compile("[A-Z0-9]{10}");
  private static final Pattern SHA256 = Pattern.compile("[0-9a-fA-F]{64}");

  static Placement place(ControlLine line) {
    boolean known = line.isOf("apple") || line.isOf("apple-team") || line.isOf("sha256");
    if (!known) {
      return Placement.none(Reason.NO_SUCH_FAMILY);
    }
    if (line.isPattern()) {
      return Placement.none(Reason.NO_PATTERNS);
    }
    if (line.isOf("apple")) {
      return Placement.wholeIf(!teams(line).isEmpty(), Reason.NOT_ENOUGH_KNOWN);
    }
    if (line.isOf("sha256")) {
      return Placement.wholeIf(SHA256.matcher(line.value()).matches(), Reason.UNFIT);
    }
    if (!TEAM.matcher(line.value()).matches()) {
      return Placement.none(Reason.UNFIT);
    }
    boolean canSpare = line.sparedOf("apple").stream().noneMatch(IdentifierPattern::isPattern);
    return Placement.wholeIf(canSpare, Reason.NO_EXCEPTIONS);
  }

  private static ImmutableList<String> teams(ControlLine line) {
    return line.known("apple-team").stream()
        .filter(team -> TEAM.matcher(team).matches())
        .collect(toImmutableList());
  }

  /** The rules of the lines, each type and identifier once; what is spared is allowed. */
  static ImmutableList<SantaRule> of(ControlContent content) {
    Map<String, SantaRule> rules = new LinkedHashMap<>();
    for (ControlLine line : content.lines()) {
      if (line.isOf("apple")) {
        teams(line)
            .forEach(
                team -> add(rules, blocked("SIGNINGID", team + ":" + line.value(), line, content)));
      } else if (line.isOf("sha256")) {
        add(rules, blocked("BINARY", line.value().toLowerCase(Locale.ROOT), line, content));
      } else {
        add(rules, blocked("TEAMID", line.value(), line, content));
      }
    }
    for (ControlLine line : content.linesOf("apple-team")) {
      for (IdentifierPattern spared : line.sparedOf("apple")) {
        add(
            rules,
            new SantaRule(
                "SIGNINGID",
                line.value() + ":" + spared.stem().value(),
                "ALLOWLIST",
                "",
                "not banned by " + line.banIds()));
      }
    }
    return ImmutableList.copyOf(rules.values());
  }

  private static void add(Map<String, SantaRule> rules, SantaRule rule) {
    rules.putIfAbsent(rule.type + rule.identifier, rule);
  }

  private static SantaRule blocked(
      String type, String identifier, ControlLine line, ControlContent content) {
    return new SantaRule(
        type,
        identifier,
        "BLOCKLIST",
        OneLine.of(content.notice(line).both()),
        "ban " + line.banIds());
  }

  /** The rule's keys as Santa names them. */
  Map<String, String> keys() {
    Map<String, String> keys = new LinkedHashMap<>();
    keys.put("rule_type", type);
    keys.put("identifier", identifier);
    keys.put("policy", policy);
    if (!message.isEmpty()) {
      keys.put("custom_msg", message);
    }
    keys.put("comment", comment);
    return keys;
  }
}
