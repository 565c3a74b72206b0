package dev.banrules.cli.check;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.banrules.cli.input.InputFiles;
import dev.banrules.mdm.inventory.Inventories;
import dev.banrules.mdm.inventory.InventorySource;
import dev.banrules.mdm.inventory.UnreadableInventoryException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Tells inventories from profiles. */
final class InventoryDetection {

  private static final int BEGINNING = 4096;
  private static final String PROFILE = "device-profile/";

  private InventoryDetection() {}

  /** Whether the first argument is a file that some inventory reader recognises. */
  static boolean areInventories(List<String> names) {
    String first = names.get(0);
    return !InputFiles.isStandardInput(first) && isInventory(InputFiles.path(first));
  }

  private static boolean isInventory(Path file) {
    try (InputStream stream = Files.newInputStream(file)) {
      // Most are profiles and say so at once; only for others are the readers loaded.
      if (new String(stream.readNBytes(BEGINNING), ISO_8859_1).contains(PROFILE)) {
        return false;
      }
      Inventories.installed().detect(InventorySource.of(file));
      return true;
    } catch (IOException | UnreadableInventoryException e) {
      return false; // reading it as a profile says what is wrong with it
    }
  }
}
