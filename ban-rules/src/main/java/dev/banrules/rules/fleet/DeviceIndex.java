package dev.banrules.rules.fleet;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.Software;
import dev.banrules.rules.ProductChange;
import dev.banrules.rules.RuleChange;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Remembers which devices have which products, and answers which devices a change of rules can
 * concern, without their profiles. Each distinct product, each distinct release of products and
 * each distinct set of facts is kept once; a device takes its id and eight bytes for each of its
 * products.
 *
 * <p>Memory is bounded: a device that does not fit is remembered by its id alone, and every change
 * concerns it. It is safe for any number of threads; they wait for each other.
 */
public final class DeviceIndex {

  /** What a device takes besides its id and its products, in bytes. */
  private static final int BYTES_OF_DEVICE = 120;

  private final long limit;
  private final InternedValues<Software> products =
      new InternedValues<>(ProfileParts::bytesOfProduct);
  private final InternedValues<Release> releases =
      new InternedValues<>(ProfileParts::bytesOfRelease);
  private final InternedValues<DeviceProfile> facts =
      new InternedValues<>(ProfileParts::bytesOfFacts);
  private final Map<String, Device> devices = new LinkedHashMap<>();

  /** Those of which there is nothing but the id, since they don't fit. */
  private final Set<String> tooLarge = new LinkedHashSet<>();

  private long bytesOfDevices;

  private DeviceIndex(long limit) {
    this.limit = limit;
  }

  /**
   * {@return an empty index}
   *
   * @param bytes about how much memory it may take, beside the ids of devices that don't fit
   * @throws IllegalArgumentException if that is below 1
   */
  public static DeviceIndex ofAtMost(long bytes) {
    checkArgument(bytes >= 1, "an index needs memory, and its limit is %s bytes", bytes);
    return new DeviceIndex(bytes);
  }

  /**
   * Remembers a device, in place of an earlier profile of the same id.
   *
   * @param profile its profile, which is not kept
   * @return whether it fits; one that does not is remembered by its id alone
   */
  public synchronized boolean put(DeviceProfile profile) {
    remove(profile.id());
    Device device = remember(profile);
    long own = device.bytes(profile.id());
    if (bytes() + own > limit) {
      forget(device);
      tooLarge.add(profile.id());
      return false;
    }
    bytesOfDevices += own;
    devices.put(profile.id(), device);
    return true;
  }

  private Device remember(DeviceProfile profile) {
    ImmutableIntArray.Builder numbers = ImmutableIntArray.builder();
    profile.software().stream()
        .map(ProfileParts::product)
        .distinct()
        .forEach(
            product ->
                numbers
                    .add(products.use(Release.without(product)))
                    .add(releases.use(Release.of(product))));
    return new Device(facts.use(ProfileParts.facts(profile)), numbers.build().trimmed());
  }

  /**
   * Forgets a device; without effect where it is not remembered.
   *
   * @param id its id
   */
  public synchronized void remove(String id) {
    tooLarge.remove(id);
    Device device = devices.remove(id);
    if (device != null) {
      bytesOfDevices -= device.bytes(id);
      forget(device);
    }
  }

  private void forget(Device device) {
    facts.release(device.facts);
    for (int i = 0; i < device.numbers.length(); i += 2) {
      products.release(device.numbers.get(i));
      releases.release(device.numbers.get(i + 1));
    }
  }

  /**
   * {@return the ids of the devices that a change can concern, in the order in which they were
   * remembered, and last those that didn't fit: no other device has another verdict after it than
   * before it, on any day}
   *
   * @param change the change
   */
  public synchronized ImmutableList<String> concerned(RuleChange change) {
    if (change.isEmpty()) {
      return ImmutableList.of();
    }
    return new Question(change).concerned();
  }

  /** {@return how many devices are remembered} */
  public synchronized int size() {
    return devices.size() + tooLarge.size();
  }

  /** {@return about how many bytes of memory the index takes} */
  public synchronized long bytes() {
    return bytesOfDevices + products.bytes() + releases.bytes() + facts.bytes();
  }

  /**
   * A device.
   *
   * @param facts the number of its facts
   * @param numbers for each of its distinct products the number of the product and that of the
   *     release
   */
  private record Device(int facts, ImmutableIntArray numbers) {

    long bytes(String id) {
      return BYTES_OF_DEVICE + ProfileParts.bytesOf(id) + (long) Integer.BYTES * numbers.length();
    }
  }

  /** One change, with what was found out about products so far. */
  private final class Question {

    private static final int BY_RELEASE = -1;

    private final RuleChange change;

    /**
     * For each product that it concerns the number of what changes, from 1; 0 for all others. Where
     * that hangs on the release, it is asked when a device has it.
     */
    private final int[] changeOf = new int[products.limit()];

    private final Map<ProductInRelease, Integer> changeOfRelease = new HashMap<>();

    /** The releases that have a digest that catalogs know. */
    private final BitSet known = new BitSet();

    private final List<ProductChange> changes = new ArrayList<>();
    private final Map<ProductChange, Integer> numbers = new HashMap<>();
    private final Map<FactsAndChange, Boolean> answers = new HashMap<>();

    Question(RuleChange change) {
      this.change = change;
      for (int i = 0; i < changeOf.length; i++) {
        Software product = products.get(i);
        if (product != null) {
          changeOf[i] = change.ofAnyRelease(product).map(this::numberOf).orElse(BY_RELEASE);
        }
      }
      for (int i = 0; i < releases.limit(); i++) {
        Release release = releases.get(i);
        known.set(i, release != null && release.digests().stream().anyMatch(change::knows));
      }
    }

    private int numberOf(ProductChange own) {
      return own.isEmpty()
          ? 0
          : numbers.computeIfAbsent(
              own,
              unused -> {
                changes.add(own);
                return changes.size();
              });
    }

    private int changeOf(int product, int release) {
      return changeOf[product] != BY_RELEASE && !known.get(release)
          ? changeOf[product]
          : changeOfRelease.computeIfAbsent(
              new ProductInRelease(product, release),
              unused ->
                  numberOf(
                      change.of(
                          requireNonNull(releases.get(release))
                              .ofProduct(requireNonNull(products.get(product))))));
    }

    ImmutableList<String> concerned() {
      ImmutableList.Builder<String> ids = ImmutableList.builder();
      devices.forEach(
          (id, device) -> {
            if (isConcerned(id, device)) {
              ids.add(id);
            }
          });
      return ids.addAll(tooLarge).build();
    }

    private boolean isConcerned(String id, Device device) {
      int last = 0;
      for (int i = 0; i < device.numbers.length(); i += 2) {
        int number = changeOf(device.numbers.get(i), device.numbers.get(i + 1));
        if (number != 0 && number != last && isConcerned(id, device.facts, number)) {
          return true;
        }
        last = number;
      }
      return false;
    }

    private boolean isConcerned(String id, int factsNumber, int changeNumber) {
      ProductChange own = changes.get(changeNumber - 1);
      DeviceProfile known = requireNonNull(facts.get(factsNumber));
      return own.asksForId()
          ? own.concerns(ProfileParts.device(id, known))
          : answers.computeIfAbsent(
              new FactsAndChange(factsNumber, changeNumber), unused -> own.concerns(known));
    }
  }

  private record FactsAndChange(int facts, int change) {}

  private record ProductInRelease(int product, int release) {}
}
