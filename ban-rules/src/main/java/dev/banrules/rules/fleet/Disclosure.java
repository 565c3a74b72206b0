package dev.banrules.rules.fleet;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.Software;
import dev.banrules.model.fact.PartRef;
import dev.banrules.model.verdict.Evidence;
import dev.banrules.model.verdict.Finding;
import dev.banrules.model.verdict.Verdict;
import dev.banrules.rules.BanRules;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A verdict, and the device without what is nobody's business: only products that a finding is
 * about, and no fact of the device but its id and how much of its software was listed. What a
 * finding rests on is in its evidence. So a person can have a device of their own checked.
 *
 * @param device what is left of the device
 * @param verdict the verdict; its positions are those of that device's software
 */
public record Disclosure(DeviceProfile device, Verdict verdict) {

  /** Checks that nothing is null. */
  public Disclosure {
    requireNonNull(device, "device");
    requireNonNull(verdict, "verdict");
  }

  /**
   * {@return what is disclosed where only findings are}
   *
   * <p>Products that no finding is about change no finding, so the device is audited again without
   * them. The next day on which its findings change is then that of the products that are left.
   *
   * @param rules the rules that the verdict was given by
   * @param device the whole device
   * @param verdict the verdict on it
   */
  public static Disclosure ofFindings(BanRules rules, DeviceProfile device, Verdict verdict) {
    ImmutableList<Software> left = software(device, verdict);
    Verdict ofRest =
        rules.audit(
            DeviceProfile.builder().from(device).software(left).build(),
            verdict.at(),
            verdict.options());
    return new Disclosure(
        DeviceProfile.builder().id(device.id()).coverage(device.coverage()).software(left).build(),
        ofRest);
  }

  private static ImmutableList<Software> software(DeviceProfile device, Verdict verdict) {
    SortedMap<Integer, Set<PartRef>> parts = new TreeMap<>();
    for (Finding finding : verdict.findings()) {
      Set<PartRef> ofSoftware =
          parts.computeIfAbsent(finding.softwareIndex(), index -> new HashSet<>());
      finding.evidence().stream().flatMap(Disclosure::part).forEach(ofSoftware::add);
    }
    return parts.entrySet().stream()
        .map(
            entry -> {
              Software software = device.software().get(entry.getKey());
              // Evidence of what a catalog says to be embedded does not say in which component.
              return entry.getValue().stream().anyMatch(PartRef.Embedded.class::isInstance)
                  ? software
                  : without(software, PartRef.Listed.software(entry.getKey()), entry.getValue());
            })
        .collect(toImmutableList());
  }

  /** The part that evidence speaks of; each part that a finding is about is identified. */
  private static Stream<PartRef> part(Evidence evidence) {
    return evidence instanceof Evidence.Identified identified
        ? Stream.of(identified.part())
        : Stream.empty();
  }

  /** The software without the components that are neither among the parts nor have one. */
  private static Software without(Software software, PartRef.Listed place, Set<PartRef> parts) {
    ImmutableList<Software> left =
        IntStream.range(0, software.components().size())
            .filter(i -> parts.stream().anyMatch(part -> isWithin(part, place.component(i))))
            .mapToObj(i -> without(software.components().get(i), place.component(i), parts))
            .collect(toImmutableList());
    return Software.builder().from(software).components(left).build();
  }

  private static boolean isWithin(PartRef part, PartRef.Listed place) {
    return part instanceof PartRef.Listed listed
        && listed.components().size() >= place.components().size()
        && listed.components().subList(0, place.components().size()).equals(place.components());
  }
}
