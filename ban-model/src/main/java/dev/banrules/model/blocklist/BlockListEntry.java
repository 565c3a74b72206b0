package dev.banrules.model.blocklist;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.fact.Fact;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.IdentifierPattern;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.style.ValueStyle;
import dev.banrules.model.value.Id;
import dev.banrules.model.verdict.Answer;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One line of a block list: what is answered for software that states one identifier and nothing
 * else (semantics §7).
 */
@Value.Immutable
@ValueStyle
public abstract class BlockListEntry {

  BlockListEntry() {}

  /**
   * {@return the identifier or pattern; empty for the line of all identifiers that no other line
   * meets, which documents write as {@code *}}
   */
  public abstract Optional<IdentifierPattern> identifier();

  /** {@return what is answered} */
  public abstract Answer decision();

  /** {@return the bans that give the answer: of a denial, those that surely do} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<Id<Ban>> bans();

  /** {@return the application that the identifier names, if it names one} */
  public abstract Optional<Id<Application>> application();

  /** {@return the vendor that the identifier names, or whose the application is, if it is known} */
  public abstract Optional<Id<Vendor>> vendor();

  /** {@return the facts that would settle a review} */
  public abstract ImmutableList<Fact> missing();

  /** {@return the identifier or pattern as documents write it; {@code *} for all others} */
  public String line() {
    return identifier().map(IdentifierPattern::toString).orElse("*");
  }

  @Value.Check
  void check() {
    checkArgument(
        (decision() == Answer.ALLOW) == bans().isEmpty(),
        "a denial and a review name the bans behind them, and what is allowed names none");
  }

  /** {@return an empty builder; it needs a decision} */
  public static Builder builder() {
    return new Builder();
  }

  /** Assembles a {@link BlockListEntry}. */
  public static final class Builder extends ImmutableBlockListEntry.Builder {
    Builder() {}
  }
}
