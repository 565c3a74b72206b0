package dev.banrules.model.ban;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import dev.banrules.model.base.Checks;
import dev.banrules.model.place.Jurisdiction;
import dev.banrules.model.software.Application;
import dev.banrules.model.style.ValueStyle;
import dev.banrules.model.value.Id;
import dev.banrules.model.value.Period;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** Somebody's approval that a ban does not bind some devices for some time (semantics §6). */
@Value.Immutable
@ValueStyle
@SuppressWarnings("immutables:from")
public abstract class Waiver {

  Waiver() {}

  /** {@return its id} */
  public abstract Id<Waiver> id();

  /** {@return the ban that it excuses from, and no other} */
  public abstract Id<Ban> ban();

  /** {@return the exemption that it approves; where empty the waiver excuses by itself} */
  public abstract Optional<Id<Exemption>> exemption();

  /** {@return the ids of the devices that it covers, besides those of {@link #owners()}} */
  public abstract ImmutableSet<String> devices();

  /** {@return the governments whose devices it covers, besides {@link #devices()}} */
  public abstract ImmutableSet<Jurisdiction> owners();

  /** {@return the applications to which it is limited; empty for no limit} */
  public abstract ImmutableSet<Id<Application>> applications();

  /** {@return who approved it} */
  public abstract String approvedBy();

  /** {@return the first day on which it excuses} */
  public abstract LocalDate from();

  /** {@return the first day on which it no longer does} */
  public abstract LocalDate until();

  @Value.Check
  void check() {
    checkArgument(
        !devices().isEmpty() || !owners().isEmpty(),
        "a waiver covers nothing: name `devices` or `owners`");
    Checks.notBlank(approvedBy(), "`approvedBy` of a waiver");
    Period.of(from(), until());
  }

  /** {@return an empty builder; it needs id, ban, approver, days, and devices or owners} */
  public static Builder builder() {
    return new Builder();
  }

  /** Assembles a {@link Waiver}. */
  public static final class Builder extends ImmutableWaiver.Builder {
    Builder() {}
  }
}
