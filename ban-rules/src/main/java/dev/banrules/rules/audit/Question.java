package dev.banrules.rules.audit;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.base.Truth;
import dev.banrules.model.ban.Conduct;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.Software;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.model.verdict.AuditOptions.Unrecognised;
import dev.banrules.model.verdict.Evidence.Excuse;
import dev.banrules.model.verdict.Step;
import dev.banrules.rules.audit.Hit.PartAnswer;
import dev.banrules.rules.identity.Part;
import dev.banrules.rules.scope.ScopeEvaluator;
import dev.banrules.rules.target.Targets;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One ban asked of one piece of software on one device.
 *
 * @param rulebook what the meaning rests on
 * @param ban the ban
 * @param device the device
 * @param position the position of the software in the profile
 * @param software the software
 * @param parts the software and all its parts
 * @param options what the caller chose
 */
record Question(
    Rulebook rulebook,
    CompiledBan ban,
    DeviceProfile device,
    int position,
    Software software,
    ImmutableList<Part> parts,
    AuditOptions options) {

  /** Whether the caller wants this ban asked on a day. */
  boolean isAsked(LocalDate day) {
    return options.jurisdictions().isEmpty()
        || options.jurisdictions().stream()
            .anyMatch(
                named -> rulebook.places().belongsTo(named, ban.ban().jurisdiction(), day));
  }

  /** The day of an event that the software states; empty where it does not. */
  Optional<LocalDate> dayOf(Conduct event) {
    return event.equals(Conduct.INSTALL) ? software.installedAt() : software.updatedAt();
  }

  /** Whether an event may have happened, on a stated day or not. */
  boolean mayHaveHappened(Conduct event) {
    return !event.equals(Conduct.UPDATE) || !software.neverUpdated();
  }

  /** Asks scope and target on a day. */
  Hit hit(LocalDate day) {
    Step scope =
        ScopeEvaluator.covers(
            ban.ban().scope(), ban.ban().jurisdiction(), device, day, rulebook.places());
    ImmutableList.Builder<PartAnswer> answers = ImmutableList.builder();
    for (Part part : ban.ban().embedded() ? parts : parts.subList(0, 1)) {
      answers.add(answer(part, day));
    }
    return Hit.of(day, scope, answers.build());
  }

  private PartAnswer answer(Part part, LocalDate day) {
    boolean strict = options.unrecognised() == Unrecognised.POSSIBLE;
    if (!part.recognised()) {
      return PartAnswer.of(
          part, ImmutableList.of(Targets.unrecognisedMatches(ban.ban().target(), strict)));
    }
    ImmutableList.Builder<Step> steps = ImmutableList.builder();
    for (int i = 0; i < part.identities().size(); i++) {
      steps.add(rulebook.targets().matches(ban.ban().target(), part, i, day, strict));
    }
    return PartAnswer.of(part, steps.build());
  }

  /** The name of the fact that an event's day is. */
  String factOfDay(Conduct event) {
    return "software["
        + position
        + (event.equals(Conduct.INSTALL) ? "].installedAt" : "].updatedAt");
  }

  static boolean excuses(ImmutableList<Excuse> tried) {
    return tried.stream().anyMatch(excuse -> excuse.holds() == Truth.YES);
  }
}
