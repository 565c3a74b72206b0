package dev.banrules.io;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.banrules.io.document.InvalidDocumentException;
import dev.banrules.io.document.Item;
import dev.banrules.io.document.Items;
import dev.banrules.io.document.Limits;
import dev.banrules.io.document.Source;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.DeviceProfile;
import java.util.List;
import java.util.Optional;

/** Any bytes give a document or its problems, and nothing else. */
class DocumentsFuzz {

  private static final Limits LIMITS = Limits.defaults();

  @FuzzTest
  void jsonCatalog(byte[] bytes) {
    catalog(Source.of("c.json", bytes));
  }

  @FuzzTest
  void yamlCatalog(byte[] bytes) {
    catalog(Source.of("c.yaml", bytes));
  }

  private static void catalog(Source source) {
    try {
      CatalogSet read = Catalogs.read(List.of(source), LIMITS);
      Source written = Source.of("written", Catalogs.write(read.catalogs().get(0)));
      if (!Catalogs.read(List.of(written), LIMITS).equals(read)) {
        throw new AssertionError("read again it differs: " + read);
      }
    } catch (InvalidDocumentException refused) {
      named(refused.problems());
    }
  }

  @FuzzTest
  void fleet(byte[] bytes) {
    try (Items<DeviceProfile> items = Profiles.unchecked().stream(Source.of("f", bytes))) {
      while (items.hasNext()) {
        Item<DeviceProfile> item = items.next();
        if (item.value().isEmpty()) {
          named(item.problems());
        }
      }
    }
  }

  @FuzzTest
  void waivers(byte[] bytes) {
    try {
      Waivers.read(Optional.empty(), List.of(Source.of("w.yaml", bytes)), LIMITS);
    } catch (InvalidDocumentException refused) {
      named(refused.problems());
    }
  }

  @FuzzTest
  void verdict(byte[] bytes) {
    try {
      Verdicts.read(Source.of("v.json", bytes), LIMITS);
    } catch (InvalidDocumentException refused) {
      named(refused.problems());
    }
  }

  private static void named(List<?> problems) {
    if (problems.isEmpty()) {
      throw new AssertionError("refused without a problem");
    }
  }
}
