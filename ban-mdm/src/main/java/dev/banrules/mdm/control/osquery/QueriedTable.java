package dev.banrules.mdm.control.osquery;

import com.google.common.collect.ImmutableSet;
import dev.banrules.mdm.control.ControlLine;
import dev.banrules.mdm.control.text.SqlText;
import dev.banrules.model.device.Platform;
import dev.banrules.model.software.IdentifierPattern;
import java.util.Optional;
import java.util.stream.Stream;

/** Where osquery finds software of a scheme. */
enum QueriedTable {
  APPLE("apple", "darwin", "apps", "bundle_identifier"),
  APPLE_TEAM(
      "apple-team",
      "darwin",
      "apps JOIN signature ON signature.path = apps.path",
      "signature.team_identifier"),
  HOMEBREW("homebrew", "darwin", "homebrew_packages", "name"),
  WINDOWS_PRODUCT(
      "windows-product",
      "windows",
      "registry",
      "name",
      "key IN ('HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall', "
          + "'HKEY_LOCAL_MACHINE\\SOFTWARE\\WOW6432Node\\Microsoft\\Windows\\CurrentVersion\\Uninstall')"
          + " AND "),
  WINDOWS_PFN("windows-pfn", "windows", "programs", "package_family_name"),
  DEB("deb", "linux", "deb_packages", "name", "status LIKE '% ok installed' AND "),
  RPM("rpm", "linux", "rpm_packages", "name"),
  CHROME(
      "chrome",
      "darwin,linux,windows",
      "users JOIN chrome_extensions USING (uid)",
      "chrome_extensions.identifier");

  static final ImmutableSet<Platform> PLATFORMS =
      ImmutableSet.of(Platform.MACOS, Platform.WINDOWS, Platform.LINUX);

  private final String scheme;
  private final String platform;
  private final String from;
  private final String column;
  private final String besides;

  QueriedTable(String scheme, String platform, String from, String column) {
    this(scheme, platform, from, column, "");
  }

  QueriedTable(String scheme, String platform, String from, String column, String besides) {
    this.scheme = scheme;
    this.platform = platform;
    this.from = from;
    this.column = column;
    this.besides = besides;
  }

  static Optional<QueriedTable> of(ControlLine line) {
    return Stream.of(values()).filter(table -> line.isOf(table.scheme)).findFirst();
  }

  String scheme() {
    return scheme;
  }

  /** The platforms in osquery's words, with a comma between two. */
  String platform() {
    return platform;
  }

  /** A query that gives what the lines name, without a semicolon. */
  String select(String what, Iterable<ControlLine> lines) {
    StringBuilder conditions = new StringBuilder();
    for (ControlLine line : lines) {
      conditions.append(conditions.isEmpty() ? "" : " OR ").append(condition(line));
    }
    return "SELECT " + what + " FROM " + from + " WHERE " + besides + "(" + conditions + ")";
  }

  /** The columns that say what was found. */
  String found() {
    return column;
  }

  private String condition(ControlLine line) {
    IdentifierPattern pattern = line.identifier().orElseThrow();
    String met = SqlText.meets(column, pattern, line.exceptions());
    return this == APPLE_TEAM && !line.sparedOf("apple").isEmpty()
        ? "("
            + met
            + " AND NOT "
            + SqlText.any("apps.bundle_identifier", line.sparedOf("apple"))
            + ")"
        : met;
  }
}
