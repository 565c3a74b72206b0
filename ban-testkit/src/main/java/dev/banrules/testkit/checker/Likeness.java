package dev.banrules.testkit.checker;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.banrules.model.base.Id;
import dev.banrules.model.device.Software;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.IdentifierPattern;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.verdict.Identity;
import dev.banrules.model.verdict.Identity.Basis;
import dev.banrules.model.verdict.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Semantics §4, what is "like": how like two names are, and which words of a registered name say
 * only what and where a company is, is an engine's own business. So of such a claim it is checked
 * that it speaks of what the software states and the catalogs know, that likeness makes nothing
 * sure, and that it takes the place of nothing surer.
 */
final class Likeness {

  private final Ground ground;
  private final Software software;
  private final Recogniser.Recognised own;
  private final List<String> objections = new ArrayList<>();

  private Likeness(Ground ground, Software software, Recogniser.Recognised own) {
    this.ground = ground;
    this.software = software;
    this.own = own;
  }

  /** What is wrong with identities that were claimed where the checker's own are not all. */
  static List<String> objections(
      Ground ground,
      Software software,
      Recogniser.Recognised own,
      ImmutableList<Identity> claimed) {
    Likeness likeness = new Likeness(ground, software, own);
    for (Identity identity : claimed) {
      if (!own.identities().contains(identity)) {
        likeness.check(identity);
      }
    }
    for (Identity identity : own.identities()) {
      boolean kept =
          claimed.stream()
              .anyMatch(
                  other ->
                      other.vendor().equals(identity.vendor())
                          && (identity.application().isEmpty()
                              || other.application().equals(identity.application())));
      if (!kept) {
        likeness.objections.add("`" + identity.vendor() + "` is left out");
      }
    }
    if (!claimed.equals(ImmutableList.sortedCopyOf(Recogniser.ORDER, claimed))) {
      likeness.objections.add("identities are out of order");
    }
    return likeness.objections;
  }

  private void check(Identity claimed) {
    Optional<Vendor> vendor = ground.catalogs().vendor(claimed.vendor());
    Optional<Application> application =
        claimed.application().flatMap(ground.catalogs()::application);
    boolean together =
        application
            .map(Application::vendor)
            .equals(claimed.application().map(a -> claimed.vendor()));
    if (vendor.isEmpty() || !together) {
      objections.add("no catalog knows that vendor with that application");
      return;
    }
    require(!claimed.because().isEmpty(), "nothing says why");
    Set<String> stated = stated(software);
    Set<String> given = given(vendor.get(), application);
    for (Basis basis : claimed.because()) {
      require(
          stated.contains(basis.observed()) && given.contains(basis.known()),
          "it rests on what is neither stated nor known: " + basis);
      require(
          (basis.method() == Method.LIKENESS) == basis.note().isPresent(),
          "a note says why what is alike is so, and nothing else");
    }
    checkSureness(claimed);
  }

  private void checkSureness(Identity claimed) {
    boolean byWords = own.within().contains(claimed.vendor()) && has(claimed, Method.PUBLISHER);
    boolean sureOfVendor =
        byWords
            || own.identities().stream()
                .anyMatch(k -> k.vendorSure() && k.vendor().equals(claimed.vendor()));
    boolean otherIsSure = own.identities().stream().anyMatch(Identity::vendorSure);
    boolean like = has(claimed, Method.LIKENESS);
    require(claimed.vendorSure() == sureOfVendor, "likeness makes no vendor sure");
    require(sureOfVendor || !otherIsSure, "likeness adds no vendor beside a sure one");
    require(
        !claimed.applicationSure() || (byWords && isNamed(claimed)),
        "likeness makes no application sure");
    require(like || byWords, "nothing is alike");
    require(!like || ground.options().hints(), "hints are off");
    require(like || claimed.score() == 1, "only what is alike has a score below 1");
  }

  private boolean isNamed(Identity claimed) {
    return claimed.because().stream()
        .anyMatch(
            basis ->
                basis.method() == Method.NAME
                    && Naming.equal(Naming.plain(basis.known()), Naming.plain(basis.observed())));
  }

  private static boolean has(Identity identity, Method method) {
    return identity.because().stream().anyMatch(basis -> basis.method() == method);
  }

  private void require(boolean condition, String reason) {
    if (!condition) {
      objections.add(reason);
    }
  }

  private static Set<String> stated(Software software) {
    ImmutableSet.Builder<String> stated = ImmutableSet.builder();
    software.name().ifPresent(stated::add);
    software.publisher().ifPresent(stated::add);
    software.identifiers().forEach(identifier -> stated.add(identifier.toString()));
    return stated.build();
  }

  private static Set<String> given(Vendor vendor, Optional<Application> application) {
    ImmutableSet.Builder<String> given = ImmutableSet.builder();
    given.add(vendor.name()).addAll(vendor.aliases());
    vendor.identifiers().forEach(pattern -> addIdentifier(pattern, given));
    application.ifPresent(
        known -> {
          given.add(known.name()).addAll(known.names());
          known.identifiers().forEach(pattern -> addIdentifier(pattern, given));
        });
    return given.build();
  }

  /** An identifier, with its scheme and without. */
  private static void addIdentifier(IdentifierPattern pattern, ImmutableSet.Builder<String> given) {
    String text = pattern.toString();
    given.add(text, text.substring(text.indexOf(':') + 1));
  }

  /** Whether an embedded application that only likeness brings in is claimed as it may be. */
  static boolean isPossiblyEmbedded(Ground ground, String place, ImmutableList<Identity> claimed) {
    if (claimed.size() != 1 || claimed.get(0).vendorSure()) {
      return false;
    }
    Identity identity = claimed.get(0);
    if (identity.application().isEmpty() || identity.because().size() != 1) {
      return false;
    }
    Id<Application> id = identity.application().get();
    Basis basis = identity.because().get(0);
    boolean embeds =
        basis.method() == Method.EMBEDDED
            && basis.known().equals(id.value())
            && ground.catalogs().applications().stream()
                .filter(host -> host.id().value().equals(basis.observed()))
                .anyMatch(host -> host.embeds().contains(id));
    return embeds
        && place.equals("applications[" + id + "]")
        && ground.catalogs().application(id).orElseThrow().vendor().equals(identity.vendor());
  }
}
