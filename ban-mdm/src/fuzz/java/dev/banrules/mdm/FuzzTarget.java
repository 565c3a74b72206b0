package dev.banrules.mdm;

import java.util.function.Function;

/** A reader, as a function from any bytes to what it answers: a value or its documented error. */
enum FuzzTarget {
  CATALOG_JSON(bytes -> DocumentFuzz.catalog("c.json", bytes)),
  CATALOG_YAML(bytes -> DocumentFuzz.catalog("c.yaml", bytes)),
  WAIVERS(bytes -> DocumentFuzz.waivers("w.json", bytes) + DocumentFuzz.waivers("w.yaml", bytes)),
  DEVICE(bytes -> DocumentFuzz.device("d.json", bytes) + DocumentFuzz.device("d.yaml", bytes)),
  FLEET(DocumentFuzz::fleet),
  VERDICT(DocumentFuzz::verdict),
  OSQUERY(bytes -> InventoryFuzz.as(bytes, "osquery", "fleet")),
  APPLE_XML(bytes -> InventoryFuzz.as(bytes, "apple-mdm")),
  APPLE_BINARY(InventoryFuzz::binaryPlist),
  APPLE_JSON(bytes -> InventoryFuzz.as(bytes, "santa", "system-profiler")),
  ANDROID_MANAGEMENT(bytes -> InventoryFuzz.as(bytes, "android-management", "headwind")),
  ANDROID_TEXT(bytes -> InventoryFuzz.as(bytes, "android-packages", "android-dumpsys")),
  INTUNE(bytes -> InventoryFuzz.as(bytes, "intune")),
  WINDOWS(bytes -> InventoryFuzz.as(bytes, "winget", "windows-uninstall")),
  GLPI(bytes -> InventoryFuzz.as(bytes, "glpi")),
  JAMF(bytes -> InventoryFuzz.as(bytes, "jamf")),
  CYCLONEDX(bytes -> InventoryFuzz.as(bytes, "cyclonedx")),
  SPDX(bytes -> InventoryFuzz.as(bytes, "spdx")),
  SWID(bytes -> InventoryFuzz.as(bytes, "swid")),
  AUTO(InventoryFuzz::detected),
  GRAMMARS(GrammarFuzz::all);

  @SuppressWarnings("ImmutableEnumChecker") // none of them holds a state
  private final Function<byte[], String> reader;

  FuzzTarget(Function<byte[], String> reader) {
    this.reader = reader;
  }

  String answer(byte[] bytes) {
    return reader.apply(bytes);
  }
}
