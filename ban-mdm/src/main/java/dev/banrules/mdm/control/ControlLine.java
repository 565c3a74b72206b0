package dev.banrules.mdm.control;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.fact.Fact;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.Host;
import dev.banrules.model.software.IdentifierPattern;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Id;
import dev.banrules.model.verdict.Answer;
import java.util.Optional;

/**
 * A line of a block list, or a host of one, with what the catalogs say of it.
 *
 * @param identifier the identifier or pattern as the catalogs spell it; empty for a host, and for
 *     the line of everything else
 * @param host the host, where it is one; it stands for the domain and all below it
 * @param decision what is answered
 * @param bans the bans behind the answer
 * @param application the application that it names
 * @param vendor the vendor that it names, or whose the application is
 * @param missing the facts that would settle a review
 * @param exceptions what lies below it and is not to be blocked; empty where it is not to be
 *     blocked itself
 * @param spared of an identifier of a vendor: applications of the vendor that are not to be blocked
 */
public record ControlLine(
    Optional<IdentifierPattern> identifier,
    Optional<Host> host,
    Answer decision,
    ImmutableSortedSet<Id<Ban>> bans,
    Optional<Application> application,
    Optional<Vendor> vendor,
    ImmutableList<Fact> missing,
    ImmutableList<IdentifierPattern> exceptions,
    ImmutableList<Application> spared) {

  /**
   * Checks that it is not both.
   *
   * @throws IllegalArgumentException if it is an identifier and a host
   */
  public ControlLine {
    requireNonNull(decision, "decision");
    requireNonNull(bans, "bans");
    requireNonNull(application, "application");
    requireNonNull(vendor, "vendor");
    requireNonNull(missing, "missing");
    requireNonNull(exceptions, "exceptions");
    requireNonNull(spared, "spared");
    checkArgument(identifier.isEmpty() || host.isEmpty(), "a line is an identifier or a host");
  }

  /**
   * {@return whether it is an identifier or a pattern of a scheme}
   *
   * @param scheme the scheme's word
   */
  public boolean isOf(String scheme) {
    return identifier.isPresent() && identifier.get().stem().scheme().name().equals(scheme);
  }

  /** {@return whether it stands for more than one identifier} */
  public boolean isPattern() {
    return identifier.isPresent() && identifier.get().isPattern();
  }

  /** {@return whether it stands for all identifiers that no other line meets} */
  public boolean isEverythingElse() {
    return identifier.isEmpty() && host.isEmpty();
  }

  /** {@return whether the list allows it} */
  public boolean isAllowed() {
    return decision == Answer.ALLOW;
  }

  /**
   * {@return the identifier without its scheme, a pattern without its {@code *}, a host's domain;
   * {@code *} for everything else}
   */
  public String value() {
    return identifier
        .map(pattern -> pattern.stem().value())
        .or(() -> host.map(Host::domain))
        .orElse("*");
  }

  /** {@return the name of the application, or else of the vendor, or else the value} */
  public String name() {
    return application
        .map(Application::name)
        .or(() -> vendor.map(Vendor::name))
        .orElseGet(this::value);
  }

  /**
   * {@return what the catalogs know the application by, and where that is nothing, its vendor,
   * under another scheme; without patterns}
   *
   * @param scheme the scheme's word
   */
  public ImmutableList<String> known(String scheme) {
    ImmutableList<String> own =
        values(application.map(Application::identifiers).orElse(ImmutableList.of()), scheme);
    return own.isEmpty()
        ? values(vendor.map(Vendor::identifiers).orElse(ImmutableList.of()), scheme)
        : own;
  }

  /**
   * {@return the identifiers of the spared applications under a scheme, patterns among them}
   *
   * @param scheme the scheme's word
   */
  public ImmutableList<IdentifierPattern> sparedOf(String scheme) {
    return spared.stream()
        .flatMap(application -> application.identifiers().stream())
        .filter(identifier -> identifier.stem().scheme().name().equals(scheme))
        .distinct()
        .sorted()
        .collect(toImmutableList());
  }

  private static ImmutableList<String> values(
      ImmutableList<IdentifierPattern> identifiers, String scheme) {
    return identifiers.stream()
        .filter(identifier -> identifier.stem().scheme().name().equals(scheme))
        .filter(identifier -> !identifier.isPattern())
        .map(identifier -> identifier.stem().value())
        .distinct()
        .collect(toImmutableList());
  }

  /** {@return the bans' ids, with a comma between two} */
  public String banIds() {
    return String.join(", ", bans.stream().map(Id::value).toList());
  }

  /** {@return the line as block lists write it, and a host as {@code host:example.com}} */
  @Override
  public String toString() {
    return identifier
        .map(IdentifierPattern::toString)
        .or(() -> host.map(named -> "host:" + named.domain()))
        .orElse("*");
  }
}
