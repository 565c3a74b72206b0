package dev.banrules.verify.checker;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import dev.banrules.model.device.Software;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.Identifier;
import dev.banrules.model.software.IdentifierPattern;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Id;
import dev.banrules.model.verdict.Identity;
import dev.banrules.model.verdict.Identity.Basis;
import dev.banrules.model.verdict.Method;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Semantics §4: what software is, but for likeness, and what that rests on. */
final class Recogniser {

  private final Ground ground;

  Recogniser(Ground ground) {
    this.ground = ground;
  }

  /**
   * What a piece of software is taken for.
   *
   * @param identities the identities, by application (none last) and vendor
   * @param settled whether likeness can add nothing to that
   */
  record Recognised(ImmutableList<Identity> identities, boolean settled) {}

  /** The bearer of an identifier or a name: a vendor, with or without an application. */
  private record Bearer(Id<Vendor> vendor, Optional<Id<Application>> application) {}

  Recognised recognise(Software software) {
    Map<Bearer, List<Basis>> found = byIdentifiers(software);
    boolean vendorsOnly = found.keySet().stream().allMatch(b -> b.application().isEmpty());
    if (found.isEmpty()) {
      found = byPublisher(software);
    }
    if (!found.isEmpty()) {
      Map<Bearer, List<Basis>> named = vendorsOnly ? refined(found, software) : found;
      boolean someAlone =
          vendorsOnly
              && software.name().isPresent()
              && named.keySet().stream().anyMatch(b -> b.application().isEmpty());
      return new Recognised(identities(named, true), !ground.options().hints() || !someAlone);
    }
    if (!ground.options().hints()) {
      return new Recognised(ImmutableList.of(), true);
    }
    return new Recognised(identities(byName(software), false), false);
  }

  /** Step 1: of all that fits an identifier, what fits best. */
  private Map<Bearer, List<Basis>> byIdentifiers(Software software) {
    Map<Bearer, List<Basis>> found = new LinkedHashMap<>();
    for (Identifier identifier : software.identifiers()) {
      List<Fit> fits = fits(identifier);
      Comparator<Fit> better = Fit.better(identifier);
      fits.stream()
          .max(better)
          .ifPresent(
              best ->
                  fits.stream()
                      .filter(fit -> better.compare(fit, best) == 0)
                      .sorted(Comparator.comparing(fit -> fit.pattern))
                      .forEach(fit -> add(found, fit.bearer, fit.basis(identifier))));
    }
    List<Bearer> beside =
        found.keySet().stream()
            .filter(bearer -> bearer.application().isEmpty())
            .filter(
                alone ->
                    found.keySet().stream()
                        .anyMatch(
                            b -> b.application().isPresent() && b.vendor().equals(alone.vendor())))
            .toList();
    beside.forEach(found::remove);
    return found;
  }

  private List<Fit> fits(Identifier identifier) {
    List<Fit> fits = new ArrayList<>();
    for (Application application : ground.catalogs().applications()) {
      Bearer bearer = new Bearer(application.vendor(), Optional.of(application.id()));
      application.identifiers().stream()
          .filter(pattern -> Fitting.fits(pattern, identifier))
          .forEach(pattern -> fits.add(new Fit(bearer, pattern)));
    }
    for (Vendor vendor : ground.catalogs().vendors()) {
      Bearer bearer = new Bearer(vendor.id(), Optional.empty());
      vendor.identifiers().stream()
          .filter(pattern -> Fitting.fits(pattern, identifier))
          .forEach(pattern -> fits.add(new Fit(bearer, pattern)));
    }
    return fits;
  }

  /** That a pattern, given to somebody, fits an identifier. */
  private record Fit(Bearer bearer, IdentifierPattern pattern) {
    static Comparator<Fit> better(Identifier identifier) {
      return Comparator.<Fit, Boolean>comparing(fit -> !fit.pattern.isPattern())
          .thenComparing(fit -> Fitting.said(fit.pattern, identifier))
          .thenComparing(fit -> fit.bearer.application().isPresent());
    }

    Basis basis(Identifier identifier) {
      return new Basis(
          pattern.isPattern() ? Method.PATTERN : Method.IDENTIFIER,
          identifier.toString(),
          pattern.toString(),
          Optional.empty());
    }
  }

  /** Step 2, the publisher. */
  private Map<Bearer, List<Basis>> byPublisher(Software software) {
    String publisher = software.publisher().orElse("");
    for (String form : Publishers.forms(publisher)) {
      Map<Bearer, List<Basis>> found = new LinkedHashMap<>();
      for (Vendor vendor : ground.catalogs().vendors()) {
        Stream.concat(Stream.of(vendor.name()), vendor.aliases().stream())
            .filter(name -> Naming.equal(Naming.withoutLegalForms(name), form))
            .forEach(
                name ->
                    add(
                        found,
                        new Bearer(vendor.id(), Optional.empty()),
                        new Basis(Method.PUBLISHER, publisher, name, Optional.empty())));
      }
      if (!found.isEmpty()) {
        return found;
      }
    }
    return new LinkedHashMap<>();
  }

  /** Step 2, the display name among a vendor's applications. */
  private Map<Bearer, List<Basis>> refined(Map<Bearer, List<Basis>> vendors, Software software) {
    Map<Bearer, List<Basis>> found = new LinkedHashMap<>();
    Map<Bearer, List<Basis>> named = byName(software);
    vendors.forEach(
        (alone, because) -> {
          Map<Bearer, List<Basis>> own =
              Maps.filterKeys(named, bearer -> bearer.vendor().equals(alone.vendor()));
          own.forEach(
              (bearer, names) -> {
                because.forEach(basis -> add(found, bearer, basis));
                names.forEach(basis -> add(found, bearer, basis));
              });
          if (own.isEmpty()) {
            because.forEach(basis -> add(found, alone, basis));
          }
        });
    return found;
  }

  /** Whose name the display name equals. */
  private Map<Bearer, List<Basis>> byName(Software software) {
    Map<Bearer, List<Basis>> found = new LinkedHashMap<>();
    if (software.name().isPresent()) {
      String shown = software.name().get();
      String wanted = Naming.plain(shown);
      for (Application application : ground.catalogs().applications()) {
        Stream.concat(Stream.of(application.name()), application.names().stream())
            .filter(name -> Naming.equal(Naming.plain(name), wanted))
            .forEach(
                name ->
                    add(
                        found,
                        new Bearer(application.vendor(), Optional.of(application.id())),
                        new Basis(Method.NAME, shown, name, Optional.empty())));
      }
    }
    return found;
  }

  private static void add(Map<Bearer, List<Basis>> found, Bearer bearer, Basis basis) {
    List<Basis> because = found.computeIfAbsent(bearer, unused -> new ArrayList<>());
    if (!because.contains(basis)) {
      because.add(basis);
    }
  }

  private static ImmutableList<Identity> identities(Map<Bearer, List<Basis>> found, boolean sure) {
    return found.entrySet().stream()
        .map(entry -> identity(entry.getKey(), sure, ImmutableList.copyOf(entry.getValue())))
        .sorted(ORDER)
        .collect(toImmutableList());
  }

  private static Identity identity(Bearer bearer, boolean sure, ImmutableList<Basis> because) {
    return sure
        ? Identity.sure(bearer.vendor(), bearer.application(), because)
        : Identity.possible(bearer.vendor(), bearer.application(), 1, because);
  }

  static final Comparator<Identity> ORDER =
      Comparator.<Identity, Boolean>comparing(identity -> identity.application().isEmpty())
          .thenComparing(identity -> identity.application().map(Id::value).orElse(""))
          .thenComparing(Identity::vendor);
}
