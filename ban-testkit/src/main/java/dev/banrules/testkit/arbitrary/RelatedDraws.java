package dev.banrules.testkit.arbitrary;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.catalog.Catalog;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.Software;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.model.verdict.AuditOptions.Undated;
import dev.banrules.model.verdict.AuditOptions.Unrecognised;
import dev.banrules.testkit.Case;
import dev.banrules.testkit.RelatedCases;
import dev.banrules.testkit.edit.Edits;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws of questions that an engine which remembers answers may mix up: bans that differ in one key
 * of whom they reach, and devices, days and choices that differ in one thing.
 */
final class RelatedDraws {

  private static final int CASES = 9;

  private final Dice dice;
  private final Ban ban;
  private final Case first;

  private RelatedDraws(Dice dice) {
    this.dice = dice;
    Case drawn = CaseDraws.question(dice);
    this.ban = dice.of(drawn.catalogs().bans());
    CatalogSet catalogs = withTwins(drawn.catalogs());
    this.first =
        withFirst(drawn.withCatalogs(catalogs), SoftwareTwins.aimed(dice, catalogs).build());
  }

  static RelatedCases cases(Dice dice) {
    return new RelatedDraws(dice).cases();
  }

  /** One of the bans drawn, and its twins. */
  private CatalogSet withTwins(CatalogSet catalogs) {
    ImmutableList<Ban> twins = new BanTwins(dice, catalogs, ban).all();
    return Edits.eachCatalog(
        catalogs,
        catalog ->
            Catalog.builder()
                .from(catalog)
                .bans(
                    catalog.bans().contains(ban)
                        ? ImmutableList.<Ban>builder().add(ban).addAll(twins).build()
                        : ImmutableList.of())
                .build());
  }

  private RelatedCases cases() {
    List<Case> cases = new ArrayList<>();
    cases.add(first);
    while (cases.size() < CASES) {
      Case earlier = dice.of(cases);
      switch (dice.between(0, 5)) {
        case 0, 1 -> cases.add(earlier.withAt(Days.any(dice)));
        case 2 -> cases.add(earlier.withOptions(others(earlier.options())));
        case 3 -> cases.add(earlier.withDevice(elsewhere(earlier.device())));
        default -> {
          Software software = earlier.device().software().get(0);
          SoftwareTwins.of(dice, first.catalogs(), software)
              .forEach(twin -> cases.add(withFirst(earlier, twin)));
        }
      }
    }
    return new RelatedCases(ImmutableList.copyOf(cases));
  }

  private static Case withFirst(Case question, Software software) {
    return question.withDevice(
        Edits.withSoftware(
            question.device(), Edits.with(question.device().software(), 0, software)));
  }

  /** The same software on a device of other facts. */
  private DeviceProfile elsewhere(DeviceProfile device) {
    DeviceFacts facts = new DeviceFacts(dice);
    ScopeAim.at(dice, dice.of(first.catalogs().bans()), facts);
    return Edits.withSoftware(facts.toProfile(), device.software());
  }

  /** One choice is another. */
  private AuditOptions others(AuditOptions options) {
    AuditOptions.Builder other = AuditOptions.builder().from(options);
    return switch (dice.between(0, 5)) {
      case 0 -> other.hints(!options.hints()).build();
      case 1 -> other.nextChange(!options.nextChange()).build();
      case 2 -> other.askedBy(dice.of(World.PARTIES)).build();
      case 3 ->
          other
              .undated(options.undated() == Undated.IGNORE ? Undated.POSSIBLE : Undated.IGNORE)
              .build();
      case 4 ->
          other
              .jurisdictions(
                  options.jurisdictions().isEmpty()
                      ? ImmutableSet.of(ban.jurisdiction())
                      : ImmutableSet.of())
              .build();
      default ->
          other
              .unrecognised(
                  options.unrecognised() == Unrecognised.IGNORE
                      ? Unrecognised.POSSIBLE
                      : Unrecognised.IGNORE)
              .build();
    };
  }
}
