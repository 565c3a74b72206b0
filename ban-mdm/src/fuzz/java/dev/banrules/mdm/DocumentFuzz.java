package dev.banrules.mdm;

import dev.banrules.io.Catalogs;
import dev.banrules.io.Profiles;
import dev.banrules.io.Verdicts;
import dev.banrules.io.Waivers;
import dev.banrules.io.document.InvalidDocumentException;
import dev.banrules.io.document.Limits;
import dev.banrules.io.document.Source;
import dev.banrules.io.document.StreamedDocument;
import dev.banrules.io.document.StreamedDocuments;
import dev.banrules.model.ban.Waiver;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.verdict.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Bytes give a document or its problems; a document reads again equal from what it is written. */
final class DocumentFuzz {

  private static final Limits LIMITS = Limits.defaults();

  private DocumentFuzz() {}

  static String catalog(String name, byte[] bytes) {
    return answer(
        () -> {
          CatalogSet read = Catalogs.read(List.of(Source.of(name, bytes)), LIMITS);
          String written = Catalogs.write(read.catalogs().get(0));
          same(read, Catalogs.read(List.of(Source.of("written", written)), LIMITS));
          return written;
        });
  }

  static String waivers(String name, byte[] bytes) {
    return answer(
        () -> {
          List<Waiver> read = waivers(Source.of(name, bytes));
          String written = Waivers.write(read);
          same(read, waivers(Source.of("written", written)));
          return written;
        });
  }

  private static List<Waiver> waivers(Source source) {
    return Waivers.read(Optional.empty(), List.of(source), LIMITS).value();
  }

  static String device(String name, byte[] bytes) {
    return answer(() -> written(Profiles.unchecked().read(Source.of(name, bytes)).value()));
  }

  static String fleet(byte[] bytes) {
    StringBuilder answer = new StringBuilder();
    try (StreamedDocuments<DeviceProfile> items = Profiles.unchecked().stream(Source.of("f", bytes))) {
      while (items.hasNext()) {
        StreamedDocument<DeviceProfile> item = items.next();
        if (item.value().isEmpty() && item.problems().isEmpty()) {
          throw new AssertionError("refused without a problem");
        }
        answer
            .append(item.place())
            .append(item.value().map(DocumentFuzz::written).orElse(""))
            .append(item.problems());
      }
    }
    return answer.toString();
  }

  static String verdict(byte[] bytes) {
    return answer(
        () -> {
          Verdict read = Verdicts.read(Source.of("v.json", bytes), LIMITS);
          String written = Verdicts.write(read);
          same(read, Verdicts.read(Source.of("written", written), LIMITS));
          return written;
        });
  }

  static String written(DeviceProfile profile) {
    String written = Profiles.write(profile);
    same(profile, Profiles.unchecked().read(Source.of("written", written)).value());
    return written;
  }

  private static void same(Object read, Object again) {
    if (!again.equals(read)) {
      throw new AssertionError("read again it differs: " + read + " is not " + again);
    }
  }

  private static String answer(Supplier<String> reading) {
    try {
      return reading.get();
    } catch (InvalidDocumentException refused) {
      if (refused.problems().isEmpty()) {
        throw new AssertionError("refused without a problem", refused);
      }
      return refused.problems().toString();
    }
  }
}
