package dev.banrules.testkit.law;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.LastUpdate;
import dev.banrules.model.device.Owner;
import dev.banrules.model.device.Software;
import dev.banrules.model.fact.DeviceFact;
import dev.banrules.model.fact.Fact;
import dev.banrules.model.fact.Fact.SoftwareDetail;
import dev.banrules.model.fact.PartRef;
import dev.banrules.testkit.edit.DeviceEdits;
import dev.banrules.testkit.edit.Edits;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A fact that a profile states, and the profile without it.
 *
 * @param name the fact
 * @param kind what it is about
 * @param without the profile in which it is missing
 */
record StatedFact(String name, Kind kind, DeviceProfile without) {

  enum Kind {
    OWNER,
    EVENT_DAY,
    OTHER
  }

  /** The facts of a profile, but not what software calls itself. */
  static ImmutableList<StatedFact> of(DeviceProfile device) {
    ImmutableList.Builder<StatedFact> facts = ImmutableList.builder();
    DeviceEdits.stated(device)
        .map(
            fact ->
                new StatedFact(fact.toString(), kindOf(fact), DeviceEdits.without(device, fact)))
        .forEach(facts::add);
    if (!device.owner().equals(Owner.notStated())) {
      DeviceProfile ownerless =
          DeviceProfile.builder().from(device).owner(Owner.notStated()).build();
      facts.add(new StatedFact("owner", Kind.OWNER, ownerless));
    }
    for (int i = 0; i < device.software().size(); i++) {
      int at = i;
      ofSoftware(
          facts,
          PartRef.Listed.software(i),
          device.software().get(i),
          less -> Edits.withSoftware(device, Edits.with(device.software(), at, less)));
    }
    return facts.build();
  }

  private static Kind kindOf(DeviceFact fact) {
    return fact == DeviceFact.OWNER_KIND || fact == DeviceFact.OWNER_AFFILIATION
        ? Kind.OWNER
        : Kind.OTHER;
  }

  private static void ofSoftware(
      ImmutableList.Builder<StatedFact> facts,
      PartRef.Listed place,
      Software software,
      Placing placing) {
    if (software.installedAt().isPresent()) {
      Software less = Software.builder().from(software).installedAt(Optional.empty()).build();
      facts.add(
          new StatedFact(
              name(place, SoftwareDetail.INSTALLED_AT), Kind.EVENT_DAY, placing.of(less)));
    }
    if (!software.lastUpdate().isNotStated()) {
      Software less = Software.builder().from(software).lastUpdate(LastUpdate.notStated()).build();
      facts.add(
          new StatedFact(name(place, SoftwareDetail.UPDATED_AT), Kind.EVENT_DAY, placing.of(less)));
    }
    withLessInAPart(software, s -> Software.builder().from(s).version(Optional.empty()).build())
        .forEach(less -> facts.add(ofPart(place, SoftwareDetail.VERSION, placing.of(less))));
    withLessInAPart(software, s -> Software.builder().from(s).edition(Optional.empty()).build())
        .forEach(less -> facts.add(ofPart(place, SoftwareDetail.EDITION, placing.of(less))));
  }

  private static StatedFact ofPart(
      PartRef.Listed place, SoftwareDetail detail, DeviceProfile without) {
    return new StatedFact(name(place, detail), Kind.OTHER, without);
  }

  private static String name(PartRef.Listed place, SoftwareDetail detail) {
    return new Fact.OfSoftware(place, detail).toString();
  }

  /** The software with a detail missing: its own, or that of one of its parts. */
  private static ImmutableList<Software> withLessInAPart(
      Software software, UnaryOperator<Software> less) {
    ImmutableList.Builder<Software> all = ImmutableList.builder();
    Software own = less.apply(software);
    if (!own.equals(software)) {
      all.add(own);
    }
    for (int i = 0; i < software.components().size(); i++) {
      for (Software part : withLessInAPart(software.components().get(i), less)) {
        all.add(
            Software.builder()
                .from(software)
                .components(Edits.with(software.components(), i, part))
                .build());
      }
    }
    return all.build();
  }

  /** Puts software in its place in a profile. */
  @FunctionalInterface
  private interface Placing {
    DeviceProfile of(Software software);
  }
}
