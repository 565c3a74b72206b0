package dev.banrules.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.banrules.io.Schemas.Kind;
import dev.banrules.io.document.Limits;
import dev.banrules.io.document.Source;
import dev.banrules.model.ban.Waiver;
import dev.banrules.model.blocklist.BlockList;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.verdict.Verdict;
import dev.banrules.testkit.law.RoundTripLaw;
import dev.banrules.verify.Auditor;
import dev.banrules.verify.reference.ReferenceAuditor;
import java.util.List;
import java.util.Optional;

/** Law 9; and what is written is valid under the schemas. */
class RoundTripProperties implements RoundTripLaw {

  @Override
  public Auditor auditor() {
    return new ReferenceAuditor();
  }

  @Override
  public CatalogSet writtenAndRead(CatalogSet catalogs) {
    List<Source> written =
        catalogs.catalogs().stream()
            .map(catalog -> valid(Kind.CATALOG, Catalogs.write(catalog)))
            .toList();
    return Catalogs.read(written, Limits.defaults());
  }

  @Override
  public ImmutableList<Waiver> writtenAndRead(ImmutableList<Waiver> waivers, CatalogSet catalogs) {
    Source written = valid(Kind.WAIVERS, Waivers.write(waivers));
    return Waivers.read(Optional.empty(), List.of(written), Limits.defaults()).value();
  }

  @Override
  public DeviceProfile writtenAndRead(DeviceProfile device) {
    return Profiles.unchecked().read(valid(Kind.DEVICE, Profiles.write(device))).value();
  }

  @Override
  public Verdict writtenAndRead(Verdict verdict) {
    return Verdicts.read(valid(Kind.VERDICT, Verdicts.write(verdict)), Limits.defaults());
  }

  @Override
  public BlockList writtenAndRead(BlockList list) {
    return BlockLists.read(valid(Kind.BLOCKLIST, BlockLists.write(list)), Limits.defaults());
  }

  private static Source valid(Kind kind, String document) {
    assertThat(Validation.errors(kind, document)).isEmpty();
    return Source.of("written", document);
  }
}
