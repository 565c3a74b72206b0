package dev.banrules.rules;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import dev.banrules.io.Catalogs;
import dev.banrules.io.Profiles;
import dev.banrules.io.Waivers;
import dev.banrules.io.document.Limits;
import dev.banrules.io.document.Source;
import dev.banrules.model.ban.Waiver;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.Software;
import dev.banrules.verify.conformance.CaseCatalogs;
import dev.banrules.verify.conformance.DocumentReader;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the documents of conformance cases as strictly as a user's. */
final class StrictDocuments implements DocumentReader {

  private static final Supplier<CatalogSet> BUILT_IN = Suppliers.memoize(Catalogs::builtIn);

  private @Nullable CatalogSet read;

  @Override
  public CatalogSet catalogs(CaseCatalogs catalogs) {
    read =
        catalogs.kind() == CaseCatalogs.Kind.BUILT_IN
            ? BUILT_IN.get()
            : Catalogs.read(
                catalogs.values().stream().map(text -> Source.of("catalog.json", text)).toList(),
                Limits.defaults());
    return read;
  }

  @Override
  public List<Waiver> waivers(String document) {
    return Waivers.read(
            Optional.of(lastRead()),
            List.of(Source.of("waivers.json", document)),
            Limits.defaults())
        .value();
  }

  @Override
  public DeviceProfile device(String document) {
    return Profiles.against(lastRead()).read(Source.of("device.json", document)).value();
  }

  @Override
  public Software software(String document) {
    try (var items = Profiles.unchecked().software(Source.of("software.json", document))) {
      return items.next().value().orElseThrow();
    }
  }

  private CatalogSet lastRead() {
    if (read == null) {
      throw new IllegalStateException("the catalogs are read first");
    }
    return read;
  }
}
