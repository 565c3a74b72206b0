package dev.banrules.rules.evaluate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import dev.banrules.model.ban.Conduct;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.Software;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.model.verdict.AuditOptions.Unrecognised;
import dev.banrules.model.verdict.Step;
import dev.banrules.rules.evaluate.Match.PartAnswer;
import dev.banrules.rules.identity.Part;
import dev.banrules.rules.scope.ScopeEvaluator;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One ban asked of one piece of software on one device, on whatever day. */
final class Question {

  private final CompiledCatalogs rulebook;
  private final ApplicableBan touch;
  private final CompiledBan ban;
  private final DeviceProfile device;
  private final int position;
  private final Software software;
  private final AuditOptions options;

  /** The one hit there is where nothing bears on it that changes, once it was asked for. */
  private @Nullable Match onlyHit;

  /** The hits by the first day of their period, where there are several. */
  private @Nullable Map<LocalDate, Match> hits;

  Question(
      CompiledCatalogs rulebook,
      ApplicableBan touch,
      DeviceProfile device,
      int position,
      Software software,
      AuditOptions options) {
    this.rulebook = rulebook;
    this.touch = touch;
    this.ban = touch.ban();
    this.device = device;
    this.position = position;
    this.software = software;
    this.options = options;
  }

  CompiledCatalogs rulebook() {
    return rulebook;
  }

  CompiledBan ban() {
    return ban;
  }

  /** The days on which an answer can change, but for the software's own events. */
  ImmutableSortedSet<LocalDate> changes() {
    return touch.changes();
  }

  DeviceProfile device() {
    return device;
  }

  int position() {
    return position;
  }

  Software software() {
    return software;
  }

  AuditOptions options() {
    return options;
  }

  /** Whether the caller wants this ban asked on a day. */
  boolean isAsked(LocalDate day) {
    return options.jurisdictions().isEmpty()
        || options.jurisdictions().stream()
            .anyMatch(named -> rulebook.places().belongsTo(named, ban.ban().jurisdiction(), day));
  }

  /** The day of an event that the software states; empty where it does not. */
  Optional<LocalDate> dayOf(Conduct event) {
    return event.equals(Conduct.INSTALL) ? software.installedAt() : software.lastUpdate().day();
  }

  /** Whether an event may have happened, on a stated day or not. */
  boolean mayHaveHappened(Conduct event) {
    return !event.equals(Conduct.UPDATE) || !software.lastUpdate().isNever();
  }

  /** The name of the fact that an event's day is. */
  String factOfDay(Conduct event) {
    return "software["
        + position
        + (event.equals(Conduct.INSTALL) ? "].installedAt" : "].updatedAt");
  }

  /** Scope and target, asked on a day. */
  Match hit(LocalDate day) {
    if (touch.hitChanges().isEmpty()) {
      if (onlyHit == null) {
        onlyHit = ask(day);
      }
      return onlyHit;
    }
    if (hits == null) {
      hits = new HashMap<>();
    }
    LocalDate change = touch.hitChanges().floor(day);
    return hits.computeIfAbsent(change == null ? LocalDate.MIN : change, unused -> ask(day));
  }

  private Match ask(LocalDate day) {
    Step scope =
        ScopeEvaluator.covers(
            ban.ban().scope(), ban.ban().jurisdiction(), device, day, rulebook.places());
    ImmutableList.Builder<PartAnswer> answers = ImmutableList.builder();
    for (Part part : touch.parts()) {
      answers.add(answer(part, day));
    }
    return Match.of(scope, answers.build());
  }

  private PartAnswer answer(Part part, LocalDate day) {
    boolean strict = options.unrecognised() == Unrecognised.POSSIBLE;
    return PartAnswer.of(part, rulebook.targets().answers(ban.ban().target(), part, day, strict));
  }
}
