package dev.banrules.rules.similarity;

import dev.banrules.io.Catalogs;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.Vendor;
import java.util.stream.Stream;

/** The names of the built-in catalog. */
final class BuiltInNames {

  private BuiltInNames() {}

  /** Returns those of vendors and applications; some occur several times. */
  static Stream<String> all() {
    return Stream.concat(
        Catalogs.builtIn().vendors().stream().flatMap(BuiltInNames::of),
        Catalogs.builtIn().applications().stream().flatMap(BuiltInNames::of));
  }

  private static Stream<String> of(Vendor vendor) {
    return Stream.concat(Stream.of(vendor.name()), vendor.aliases().stream());
  }

  private static Stream<String> of(Application application) {
    return Stream.concat(Stream.of(application.name()), application.names().stream());
  }
}
