package dev.banrules.testkit.checker;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.banrules.model.base.Id;
import dev.banrules.model.device.Software;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.verdict.Identity;
import dev.banrules.model.verdict.Identity.Basis;
import dev.banrules.model.verdict.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Semantics §4, what is "like": how like two names are is an engine's own business, so of a claimed
 * likeness it is checked that it speaks of what the software states and the catalogs know, that it
 * makes nothing sure, and that it takes the place of nothing surer.
 */
final class Likeness {

  private Likeness() {}

  /** What is wrong with identities that were claimed beyond those that are not by likeness. */
  static List<String> objections(
      Ground ground, Software software, List<Identity> known, List<Identity> claimed) {
    List<String> objections = new ArrayList<>();
    for (Identity identity : claimed) {
      if (!known.contains(identity)) {
        objections.addAll(objections(ground, software, known, identity));
      }
    }
    for (Identity identity : known) {
      boolean replaced =
          identity.application().isEmpty()
              && claimed.stream().anyMatch(other -> other.vendor().equals(identity.vendor()));
      if (!claimed.contains(identity) && !replaced) {
        objections.add("`" + identity.vendor() + "` is left out, which it surely is of");
      }
    }
    return objections;
  }

  private static List<String> objections(
      Ground ground, Software software, List<Identity> known, Identity claimed) {
    List<String> objections = new ArrayList<>();
    boolean sureOfVendor = known.stream().anyMatch(k -> k.vendor().equals(claimed.vendor()));
    if (claimed.applicationSure() || claimed.vendorSure() != sureOfVendor) {
      objections.add("a likeness makes nothing sure");
    }
    if (!known.isEmpty() && !sureOfVendor) {
      objections.add("a likeness adds no vendor beside a sure one");
    }
    Optional<Vendor> vendor = ground.catalogs().vendor(claimed.vendor());
    Optional<Application> application =
        claimed.application().flatMap(ground.catalogs()::application);
    boolean together =
        application
            .map(Application::vendor)
            .equals(claimed.application().map(a -> claimed.vendor()));
    if (vendor.isEmpty() || !together) {
      objections.add("no catalog knows that vendor with that application");
      return objections;
    }
    Set<String> stated = stated(software);
    Set<String> given = given(vendor.get(), application);
    boolean alike = false;
    for (Basis basis : claimed.because()) {
      if (!stated.contains(basis.observed()) || !given.contains(basis.known())) {
        objections.add("it rests on what is neither stated nor known: " + basis);
      }
      alike |= basis.method() == Method.LIKENESS && basis.note().isPresent();
    }
    if (!alike || claimed.score() >= 1) {
      objections.add("nothing says what is alike, or it is as like as an equal");
    }
    return objections;
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
    vendor.identifiers().forEach(pattern -> given.add(pattern.toString()));
    application.ifPresent(
        known -> {
          given.add(known.name()).addAll(known.names());
          known.identifiers().forEach(pattern -> given.add(pattern.toString()));
        });
    return given.build();
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
