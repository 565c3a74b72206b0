package dev.banrules.rules;

import com.google.common.collect.ImmutableList;
import dev.banrules.io.BlockLists;
import dev.banrules.io.Catalogs;
import dev.banrules.io.Profiles;
import dev.banrules.io.Verdicts;
import dev.banrules.io.Waivers;
import dev.banrules.io.document.Limits;
import dev.banrules.io.document.Source;
import dev.banrules.model.ban.Waiver;
import dev.banrules.model.blocklist.BlockList;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.verdict.Verdict;
import dev.banrules.testkit.law.AuditorLaws;
import dev.banrules.testkit.law.EvidenceLaw;
import dev.banrules.testkit.law.ReloadLaw;
import dev.banrules.testkit.law.Reloadable;
import dev.banrules.testkit.law.RoundTripLaw;
import dev.banrules.testkit.law.VerdictCheck;
import dev.banrules.verify.Auditor;
import dev.banrules.verify.checker.VerdictChecker;
import java.util.Optional;

/** The engine keeps the laws of semantics §9, and the documents of ban-io theirs. */
class EngineLawsProperties implements AuditorLaws, EvidenceLaw, RoundTripLaw, ReloadLaw {

  private final Auditor engine = new EngineAuditor();

  @Override
  public Auditor auditor() {
    return engine;
  }

  @Override
  public Reloadable reloadable() {
    return new RulesHolder();
  }

  @Override
  public VerdictCheck checker() {
    return (question, verdict) -> {
      BanRules rules = BanRules.compile(question.catalogs());
      return VerdictChecker.of(question.catalogs(), question.waivers())
          .with(software -> rules.identify(software, question.options()))
          .check(question.device(), question.options(), verdict)
          .objections();
    };
  }

  @Override
  public boolean believesSimilarity() {
    return false;
  }

  @Override
  public CatalogSet writtenAndRead(CatalogSet catalogs) {
    return Catalogs.read(
        catalogs.catalogs().stream()
            .map(catalog -> Source.of(catalog.id() + ".json", Catalogs.write(catalog)))
            .toList(),
        Limits.defaults());
  }

  @Override
  public ImmutableList<Waiver> writtenAndRead(ImmutableList<Waiver> waivers, CatalogSet catalogs) {
    Source document = Source.of("waivers.json", Waivers.write(waivers));
    return Waivers.read(Optional.of(catalogs), ImmutableList.of(document), Limits.defaults())
        .value();
  }

  @Override
  public DeviceProfile writtenAndRead(DeviceProfile device) {
    return Profiles.unchecked().read(Source.of("device.json", Profiles.write(device))).value();
  }

  @Override
  public Verdict writtenAndRead(Verdict verdict) {
    return Verdicts.read(Source.of("verdict.json", Verdicts.write(verdict)), Limits.defaults());
  }

  @Override
  public BlockList writtenAndRead(BlockList list) {
    return BlockLists.read(Source.of("blocklist.json", BlockLists.write(list)), Limits.defaults());
  }
}
