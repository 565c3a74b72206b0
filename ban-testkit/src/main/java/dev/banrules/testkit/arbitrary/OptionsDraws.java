package dev.banrules.testkit.arbitrary;

import dev.banrules.model.ban.Party;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.model.verdict.AuditOptions.Undated;
import dev.banrules.model.verdict.AuditOptions.Unrecognised;

/** Draws of a caller's choices. */
final class OptionsDraws {

  private OptionsDraws() {}

  static AuditOptions options(Dice dice) {
    AuditOptions.Builder options =
        AuditOptions.builder()
            .hints(dice.chance(50))
            .unrecognised(dice.chance(60) ? Unrecognised.IGNORE : Unrecognised.POSSIBLE)
            .undated(dice.chance(70) ? Undated.POSSIBLE : Undated.IGNORE)
            .nextChange(dice.chance(20))
            .askedBy(dice.chance(85) ? Party.USERS : dice.early(World.PARTIES));
    if (dice.chance(12)) {
      options.jurisdictions(dice.some(World.PLACES, 1, 3));
    }
    return options.build();
  }
}
