package dev.banrules.mdm.inventory;

import static com.google.common.base.Preconditions.checkState;
import static java.util.Objects.requireNonNull;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import dev.banrules.io.decode.Characters;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.FormFactor;
import dev.banrules.model.device.Owner;
import dev.banrules.model.device.OwnerKind;
import dev.banrules.model.device.Platform;
import dev.banrules.model.device.Software;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What inventory documents state about one device, with an account of their records: {@link
 * #records} is always the software in the profile, counted with its components at every depth, and
 * the records in {@link #reported}.
 */
public final class DeviceInventory {

  private final DeviceProfile profile;
  private final boolean named;
  private final Optional<Ownership> ownership;
  private final Coverage coverage;
  private final int records;
  private final ImmutableList<ReportedRecord> reported;
  private final ImmutableList<String> notes;

  private DeviceInventory(
      DeviceProfile profile,
      boolean named,
      Optional<Ownership> ownership,
      Coverage coverage,
      int records,
      ImmutableList<ReportedRecord> reported,
      ImmutableList<String> notes) {
    this.profile = profile;
    this.named = named;
    this.ownership = ownership;
    this.coverage = coverage;
    this.records = records;
    this.reported = reported;
    this.notes = notes;
    int accounted =
        softwareIn(profile.software()) + reported.stream().mapToInt(ReportedRecord::records).sum();
    checkState(
        records == accounted, "%s records were read and %s accounted for", records, accounted);
  }

  /** {@return the facts that were stated and the software; what was not stated is unknown} */
  public DeviceProfile profile() {
    return profile;
  }

  /**
   * {@return whether a document names the device; otherwise the profile's id is the document's
   * name}
   */
  public boolean named() {
    return named;
  }

  /** {@return who owns the device, as far as management tools tell} */
  public Optional<Ownership> ownership() {
    return ownership;
  }

  /** {@return how much of the device's software is listed} */
  public Coverage coverage() {
    return coverage;
  }

  /** {@return how many records the documents hold for this device} */
  public int records() {
    return records;
  }

  /** {@return the records that became no software, in order} */
  public ImmutableList<ReportedRecord> reported() {
    return reported;
  }

  /**
   * {@return what a person should know of the reading, a sentence each: why a list is partial, how
   * old it is, what contradicts what, which value was not understood}
   */
  public ImmutableList<String> notes() {
    return notes;
  }

  /** Counts software and its components at every depth. */
  static int softwareIn(List<Software> software) {
    int count = software.size();
    for (Software each : software) {
      count += softwareIn(each.components());
    }
    return count;
  }

  /** The same account with another profile, whose software is counted too, and further notes. */
  DeviceInventory with(DeviceProfile other, List<String> furtherNotes) {
    int added = softwareIn(other.software()) - softwareIn(profile.software());
    return new DeviceInventory(
        other,
        named,
        ownership,
        coverage,
        records + added,
        reported,
        ImmutableList.<String>builder().addAll(notes).addAll(furtherNotes).build());
  }

  /**
   * {@return an empty builder}
   *
   * @param source the document's name; it stands for the device's id while none is stated
   */
  public static Builder builder(String source) {
    return new Builder(source);
  }

  /** Assembles a {@link DeviceInventory}, record by record. */
  public static final class Builder {

    private static final int MAX_NOTES = 100;

    private final String source;
    private final List<Software> software = new ArrayList<>();
    private final List<ReportedRecord> reported = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private Optional<String> id = Optional.empty();
    private final Statement<Platform> platform = new Statement<>("platform");
    private final Statement<FormFactor> formFactor = new Statement<>("form factor");
    private final Statement<Ownership> ownership = new Statement<>("ownership");
    private Coverage coverage = Coverage.ABSENT;
    private int records;
    private int notesLeftOut;

    private Builder(String source) {
      this.source = requireNonNull(source, "source");
    }

    /**
     * Names the device. A text that cannot be a device id is noted and not used.
     *
     * @param stated the id
     * @return this builder
     */
    public Builder id(String stated) {
      if (isDeviceId(stated)) {
        id = Optional.of(stated);
        return this;
      }
      return note("the device's id is empty, too long or has control characters: not used");
    }

    /**
     * States the platform. Where two statements differ the platform is unknown, and that is noted.
     *
     * @param stated the platform
     * @return this builder
     */
    public Builder platform(Platform stated) {
      platform.add(stated).ifPresent(this::note);
      return this;
    }

    /**
     * States the form factor. Where two statements differ it is unknown, and that is noted.
     *
     * @param stated the form factor
     * @return this builder
     */
    public Builder formFactor(FormFactor stated) {
      formFactor.add(stated).ifPresent(this::note);
      return this;
    }

    /**
     * States the ownership. A personal owner becomes the profile's owner kind; an organisation's
     * kind stays unknown. Where two statements differ it is unknown, and that is noted.
     *
     * @param stated the ownership
     * @return this builder
     */
    public Builder ownership(Ownership stated) {
      ownership.add(stated).ifPresent(this::note);
      return this;
    }

    /**
     * States the coverage; {@link Coverage#ABSENT} where nothing is called.
     *
     * @param stated the coverage
     * @return this builder
     */
    public Builder coverage(Coverage stated) {
      coverage = stated;
      return this;
    }

    /** {@return the coverage stated so far} */
    public Coverage coverage() {
      return coverage;
    }

    /**
     * Says that the list is partial, and why.
     *
     * @param why a sentence
     * @return this builder
     */
    public Builder partial(String why) {
      coverage = Coverage.PARTIAL;
      return note(why);
    }

    /**
     * Adds a note, once; of very many the rest is counted.
     *
     * @param note a sentence
     * @return this builder
     */
    public Builder note(String note) {
      if (notes.size() >= MAX_NOTES) {
        notesLeftOut++;
      } else if (!notes.contains(note)) {
        notes.add(note);
      }
      return this;
    }

    /**
     * Counts records that were met.
     *
     * @param met how many
     * @return this builder
     */
    public Builder records(int met) {
      records += met;
      return this;
    }

    /**
     * Adds software that a record became; its components are records of their own.
     *
     * @param found the software
     * @return this builder
     */
    public Builder software(Software found) {
      software.add(requireNonNull(found, "found"));
      return this;
    }

    /**
     * Reports a record that became no software.
     *
     * @param position where it stands in the document
     * @param kind what it is instead
     * @param reason why, in words
     * @return this builder
     */
    public Builder report(String position, ReportedRecord.Kind kind, String reason) {
      return report(position, kind, reason, 1);
    }

    /**
     * Reports several records that became no software.
     *
     * @param position where they stand in the document
     * @param kind what they are instead
     * @param reason why, in words
     * @param count how many records they are
     * @return this builder
     */
    public Builder report(String position, ReportedRecord.Kind kind, String reason, int count) {
      reported.add(new ReportedRecord(source, position, kind, reason, count));
      return this;
    }

    /** Takes over everything that another document states of the same device. */
    Builder addAll(DeviceInventory part) {
      part.profile().platform().ifPresent(this::platform);
      part.profile().formFactor().ifPresent(this::formFactor);
      part.ownership().ifPresent(this::ownership);
      if (part.coverage().compareTo(coverage) > 0) {
        coverage = part.coverage();
      }
      records += part.records();
      software.addAll(part.profile().software());
      reported.addAll(part.reported());
      part.notes().forEach(this::note);
      return this;
    }

    /**
     * {@return the inventory of the device}
     *
     * @throws IllegalStateException if a record that was counted is neither software nor reported
     */
    public DeviceInventory build() {
      DeviceProfile.Builder profile =
          DeviceProfile.builder()
              .id(id.orElseGet(this::idFromSource))
              .platform(platform.value())
              .formFactor(formFactor.value())
              .software(software);
      if (ownership.value().equals(Optional.of(Ownership.PERSONAL))) {
        profile.owner(
            new Owner(Optional.of(OwnerKind.PERSONAL), Optional.empty(), Optional.empty()));
      }
      ImmutableList.Builder<String> allNotes = ImmutableList.<String>builder().addAll(notes);
      if (notesLeftOut > 0) {
        allNotes.add(notesLeftOut + " further notes are left out");
      }
      return new DeviceInventory(
          profile.build(),
          id.isPresent(),
          ownership.value(),
          coverage,
          records,
          ImmutableList.copyOf(reported),
          allNotes.build());
    }

    private String idFromSource() {
      String printable = CharMatcher.javaIsoControl().replaceFrom(source, '_');
      String shortEnough =
          Characters.fit(
              printable.substring(0, Math.min(printable.length(), DeviceProfile.MAX_ID_LENGTH)));
      return shortEnough.isEmpty() ? "device" : shortEnough;
    }

    private static boolean isDeviceId(String text) {
      return !text.isBlank()
          && text.length() <= DeviceProfile.MAX_ID_LENGTH
          && CharMatcher.javaIsoControl().matchesNoneOf(text)
          && Characters.areFit(text);
    }
  }
}
