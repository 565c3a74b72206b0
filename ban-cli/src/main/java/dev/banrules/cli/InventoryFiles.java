package dev.banrules.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.banrules.mdm.inventory.Inventories;
import dev.banrules.mdm.inventory.InventorySource;
import dev.banrules.mdm.inventory.UnreadableInventoryException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Tells inventories from profiles. */
final class InventoryFiles {

  private static final int GLANCE = 4096;
  private static final String PROFILE = "device-profile/";

  private InventoryFiles() {}

  /** Whether the first argument is a file that some inventory reader recognises. */
  static boolean are(List<String> names) {
    String first = names.get(0);
    return !first.equals(Documents.STANDARD_INPUT) && isInventory(Documents.path(first));
  }

  private static boolean isInventory(Path file) {
    try (InputStream stream = Files.newInputStream(file)) {
      // Most are profiles and say so at once; only for others are the readers loaded.
      if (new String(stream.readNBytes(GLANCE), ISO_8859_1).contains(PROFILE)) {
        return false;
      }
      Inventories.installed().detect(InventorySource.of(file));
      return true;
    } catch (IOException | UnreadableInventoryException e) {
      return false; // who reads it as a profile tells what is wrong with it
    }
  }
}
