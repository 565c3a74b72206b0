package dev.banrules.model.verdict;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.Conduct;
import dev.banrules.model.fact.Fact;
import dev.banrules.model.fact.PartRef;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.style.ValueStyle;
import dev.banrules.model.value.Id;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** What one ban means for one piece of software on a device (semantics §7, §8). */
@Value.Immutable
@ValueStyle
public abstract class Finding {

  Finding() {}

  /** {@return the ban} */
  public abstract Id<Ban> ban();

  /** {@return the position of the software in the profile, from 0} */
  public abstract int softwareIndex();

  /** {@return what is prohibited} */
  public abstract Conduct conduct();

  /** {@return what the ban means for it} */
  public abstract Consequence consequence();

  /** {@return how sure that is} */
  public abstract Certainty certainty();

  /** {@return the application of the identity that matched, if it has one} */
  public abstract Optional<Id<Application>> application();

  /** {@return the vendor of the identity that matched; empty for software not recognised} */
  public abstract Optional<Id<Vendor>> vendor();

  /** {@return the place of the part that matched, where it was not the software itself} */
  public abstract Optional<PartRef> component();

  /**
   * {@return the first day of the unbroken run of days on which this finding stands; empty for an
   * event whose day is not stated}
   */
  public abstract Optional<LocalDate> since();

  /** {@return on a due finding, the last day on which one may still comply} */
  public abstract Optional<LocalDate> due();

  /** {@return what puts an end to it} */
  public abstract ImmutableSet<Remedy> remedies();

  /** {@return the facts that would settle a possible finding, by name} */
  public abstract ImmutableList<Fact> missing();

  /** {@return what it rests on} */
  public abstract ImmutableList<Evidence> evidence();

  @Value.Check
  void check() {
    checkArgument(softwareIndex() >= 0, "a position is from 0: %s", softwareIndex());
    checkArgument(
        due().isPresent() == (consequence() == Consequence.DUE),
        "a deadline stands on due findings, and on no others");
  }

  /** {@return an empty builder; it needs ban, software, conduct, consequence and certainty} */
  public static Builder builder() {
    return new Builder();
  }

  /** Assembles a {@link Finding}. */
  public static final class Builder extends ImmutableFinding.Builder {
    Builder() {}
  }
}
