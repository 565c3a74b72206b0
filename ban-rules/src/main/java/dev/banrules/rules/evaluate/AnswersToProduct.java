package dev.banrules.rules.evaluate;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.ProductKind;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.ApplicationVendor;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Id;
import dev.banrules.model.verdict.Identity;
import dev.banrules.rules.identity.Part;
import dev.banrules.rules.target.Circumstances;
import dev.banrules.rules.target.Targets;
import java.time.LocalDate;
import java.util.Optional;

/** What the target of one ban answers about one product, on all days and whatever the device. */
final class AnswersToProduct {

  private final ApplicableBan ban;
  private final CatalogSet catalogs;
  private final Targets targets;
  private final boolean strict;

  private AnswersToProduct(ApplicableBan ban, CompiledCatalogs catalogs, boolean strict) {
    this.ban = ban;
    this.catalogs = catalogs.catalogs();
    this.targets = catalogs.targets();
    this.strict = strict;
  }

  static AnswersToProduct of(ApplicableBan ban, CompiledCatalogs catalogs, boolean strict) {
    return new AnswersToProduct(ban, catalogs, strict);
  }

  /** Whether others lead to the same findings, their evidence left aside. */
  boolean areAs(AnswersToProduct others) {
    if (!identities().equals(others.identities())) {
      return false;
    }
    for (LocalDate day :
        ban.matchChanges().and(others.ban.matchChanges().days()).oneDayOfEachPeriod()) {
      if (!on(day).equals(others.on(day))) {
        return false;
      }
    }
    return true;
  }

  private ImmutableList<Object> on(LocalDate day) {
    Circumstances circumstances = Circumstances.ofAnyDevice(day, strict);
    ImmutableList.Builder<Object> answers = ImmutableList.builder();
    for (Part part : ban.parts()) {
      answers.add(
          targets.answers(ban.ban().target(), part, circumstances).stream()
              .map(answer -> AnswerEssence.of(answer, catalogs, day))
              .collect(ImmutableList.toImmutableList()));
    }
    return answers.build();
  }

  private ImmutableList<TakenFor> identities() {
    ImmutableList.Builder<TakenFor> taken = ImmutableList.builder();
    for (Part part : ban.parts()) {
      taken.add(
          new TakenFor(
              part.components(),
              part.embedded(),
              part.kind(),
              part.identities().stream()
                  .map(this::whatMatters)
                  .collect(ImmutableList.toImmutableList())));
    }
    return taken.build();
  }

  private WhatMatters whatMatters(Identity identity) {
    return new WhatMatters(
        identity.vendor(),
        identity.application(),
        identity.sure(),
        identity
            .application()
            .map(id -> catalogs.application(id).orElseThrow().vendors())
            .orElse(ImmutableList.of()));
  }

  /** A part and what it is taken for. */
  private record TakenFor(
      ImmutableList<Integer> components,
      Optional<Id<Application>> embedded,
      ProductKind kind,
      ImmutableList<WhatMatters> identities) {}

  /** An identity without what it rests on, and whose its application is, when and where. */
  private record WhatMatters(
      Optional<Id<Vendor>> vendor,
      Optional<Id<Application>> application,
      Identity.Sure sure,
      ImmutableList<ApplicationVendor> whose) {}
}
