package dev.banrules.mdm.inventory.osquery;

import com.google.common.collect.ImmutableSet;
import dev.banrules.mdm.inventory.walk.SourceRecord;
import java.util.Set;

/** An osquery table, recognised by its columns: a query's name is free text. */
enum OsqueryTable {
  OS_VERSION,
  SYSTEM_INFO,
  APPS,
  PROGRAMS,
  DEB_PACKAGES,
  RPM_PACKAGES,
  CHROME_EXTENSIONS,
  FIREFOX_ADDONS,
  HOMEBREW_PACKAGES,
  /** Some other table whose rows have a name and a version. */
  OTHER_SOFTWARE,
  /** A table that is not about software. */
  NOT_SOFTWARE;

  private static final ImmutableSet<String> OF_APPS =
      ImmutableSet.of("bundle_identifier", "bundle_executable", "bundle_short_version");
  private static final ImmutableSet<String> OF_PROGRAMS =
      ImmutableSet.of(
          "identifying_number", "package_family_name", "upgrade_code", "uninstall_string");
  private static final ImmutableSet<String> OF_DEBS = ImmutableSet.of("maintainer", "admindir");
  private static final ImmutableSet<String> OF_RPMS = ImmutableSet.of("package_group", "epoch");
  private static final ImmutableSet<String> OF_CHROME =
      ImmutableSet.of(
          "referenced_identifier", "from_webstore", "browser_type", "update_url", "profile_path");

  static OsqueryTable of(SourceRecord row) {
    Set<String> columns = row.names();
    if (columns.contains("platform") && hasAny(columns, ImmutableSet.of("codename", "major"))) {
      return OS_VERSION;
    }
    if (hasAny(columns, ImmutableSet.of("hostname", "computer_name"))
        && hasAny(columns, ImmutableSet.of("uuid", "hardware_serial", "hardware_model"))) {
      return SYSTEM_INFO;
    }
    if (hasAny(columns, OF_APPS)) {
      return APPS;
    }
    if (hasAny(columns, OF_PROGRAMS)
        || (columns.contains("install_date") && columns.contains("publisher"))) {
      return PROGRAMS;
    }
    return packages(columns);
  }

  private static OsqueryTable packages(Set<String> columns) {
    boolean named = columns.contains("name");
    if (named
        && (hasAny(columns, OF_DEBS)
            || (columns.contains("revision") && columns.contains("status")))) {
      return DEB_PACKAGES;
    }
    if (named
        && (hasAny(columns, OF_RPMS)
            || (columns.contains("release") && columns.contains("vendor")))) {
      return RPM_PACKAGES;
    }
    if (hasAny(columns, OF_CHROME) && columns.contains("identifier")) {
      return CHROME_EXTENSIONS;
    }
    if (columns.contains("identifier") && columns.contains("creator")) {
      return FIREFOX_ADDONS;
    }
    if (named && columns.contains("prefix") && columns.contains("version")) {
      return HOMEBREW_PACKAGES;
    }
    return named && columns.contains("version") ? OTHER_SOFTWARE : NOT_SOFTWARE;
  }

  private static boolean hasAny(Set<String> columns, ImmutableSet<String> some) {
    return some.stream().anyMatch(columns::contains);
  }
}
