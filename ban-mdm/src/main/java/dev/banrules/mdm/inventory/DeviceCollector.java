package dev.banrules.mdm.inventory;

import static java.util.Objects.requireNonNull;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import dev.banrules.model.base.Characters;
import dev.banrules.model.device.Coverage;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.FormFactor;
import dev.banrules.model.device.Owner;
import dev.banrules.model.device.OwnerKind;
import dev.banrules.model.device.Platform;
import dev.banrules.model.device.ProductKind;
import dev.banrules.model.device.Software;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Collects what documents state about one device. A reader walks the records of a document and ends
 * each in {@link #add} or {@link #report}; these alone count records.
 */
public final class DeviceCollector {

  private static final int MAX_NOTES = 100;

  private final String source;
  private final List<Software> software = new ArrayList<>();
  private final Set<Software> hardware = new LinkedHashSet<>();
  private final List<ReportedRecord> reported = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private final AgreedFact<Platform> platform = new AgreedFact<>("platform");
  private final AgreedFact<FormFactor> formFactor = new AgreedFact<>("form factor");
  private final AgreedFact<DeviceOwnership> ownership = new AgreedFact<>("ownership");
  private Optional<String> id = Optional.empty();
  private Coverage coverage = Coverage.NONE;
  private int notesLeftOut;

  private DeviceCollector(String source) {
    this.source = requireNonNull(source, "source");
  }

  /**
   * {@return a collector that has nothing yet}
   *
   * @param source the document's name; it stands for the device's id while none is stated
   */
  public static DeviceCollector of(String source) {
    return new DeviceCollector(source);
  }

  /**
   * Adds software that a record became, whose components are records of their own; or hardware,
   * which is no record. In the profile hardware stands after all software, each once.
   *
   * @param found the product
   * @return this collector
   */
  public DeviceCollector add(Software found) {
    (found.kind() == ProductKind.HARDWARE ? hardware : software).add(found);
    return this;
  }

  /**
   * Reports a record that became no software.
   *
   * @param position where it stands in the document
   * @param kind what it is instead
   * @param reason why, in words
   * @return this collector
   */
  public DeviceCollector report(String position, ReportedRecord.Kind kind, String reason) {
    return report(position, kind, reason, 1);
  }

  /**
   * Reports several records that became no software.
   *
   * @param position where they stand in the document
   * @param kind what they are instead
   * @param reason why, in words
   * @param records how many records they are, at least 1
   * @return this collector
   * @throws IllegalArgumentException if they are none
   */
  public DeviceCollector report(
      String position, ReportedRecord.Kind kind, String reason, int records) {
    reported.add(new ReportedRecord(source, position, kind, reason, records));
    return this;
  }

  /**
   * Says that the document lists the device's software, and that nothing says it leaves some out.
   *
   * @return this collector
   */
  public DeviceCollector listed() {
    coverage = Coverage.COMPLETE;
    return this;
  }

  /**
   * Says that the document lists a part of the device's software.
   *
   * @param why what it leaves out, a sentence
   * @return this collector
   */
  public DeviceCollector partial(String why) {
    coverage = Coverage.PARTIAL;
    return note(why);
  }

  /** {@return how much of the software is listed as far as was said; none where nothing was} */
  public Coverage coverage() {
    return coverage;
  }

  /**
   * Names the device. A text that cannot be a device id is noted and not used.
   *
   * @param stated the id
   * @return this collector
   */
  public DeviceCollector id(String stated) {
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
   * @return this collector
   */
  public DeviceCollector platform(Platform stated) {
    platform.add(stated).ifPresent(this::note);
    return this;
  }

  /**
   * States the form factor. Where two statements differ it is unknown, and that is noted.
   *
   * @param stated the form factor
   * @return this collector
   */
  public DeviceCollector formFactor(FormFactor stated) {
    formFactor.add(stated).ifPresent(this::note);
    return this;
  }

  /**
   * States the ownership. A personal owner becomes the profile's owner kind; an organisation's kind
   * stays unknown. Where two statements differ it is unknown, and that is noted.
   *
   * @param stated the ownership
   * @return this collector
   */
  public DeviceCollector ownership(DeviceOwnership stated) {
    ownership.add(stated).ifPresent(this::note);
    return this;
  }

  /**
   * Notes when the facts of the document were so.
   *
   * @param time a point in time, as the document writes it
   * @return this collector
   */
  public DeviceCollector asOf(String time) {
    return note("states what was so at " + time);
  }

  /**
   * Notes a text that anybody can have written, which is shown and not read as a fact.
   *
   * @param field its name
   * @param text what it says
   * @return this collector
   */
  public DeviceCollector freeText(String field, String text) {
    return note(field + " is `" + text + "`: free text, not read as a fact");
  }

  /**
   * Notes a word that the reader does not know where it expects one of a few.
   *
   * @param field the field's name
   * @param word what it says
   * @return this collector
   */
  public DeviceCollector unknownWord(String field, String word) {
    return note(field + " `" + word + "` is not known: left unstated");
  }

  /**
   * Adds a note, once; of very many the rest is counted.
   *
   * @param note a sentence
   * @return this collector
   */
  public DeviceCollector note(String note) {
    if (notes.size() >= MAX_NOTES) {
      notesLeftOut++;
    } else if (!notes.contains(note)) {
      notes.add(note);
    }
    return this;
  }

  /** Takes over everything that another document states of the same device. */
  DeviceCollector addAll(DeviceInventory part) {
    part.profile().platform().ifPresent(this::platform);
    part.profile().formFactor().ifPresent(this::formFactor);
    part.ownership().ifPresent(this::ownership);
    if (part.profile().coverage().compareTo(coverage) < 0) {
      coverage = part.profile().coverage();
    }
    part.profile().software().forEach(this::add);
    reported.addAll(part.reported());
    part.notes().forEach(this::note);
    return this;
  }

  /** {@return the inventory of the device} */
  public DeviceInventory build() {
    if (coverage == Coverage.COMPLETE && nothingIsUsable()) {
      partial("lists software, and none of its records can be used");
    }
    DeviceProfile.Builder profile =
        DeviceProfile.builder()
            .id(id.orElseGet(this::idFromSource))
            .platform(platform.value())
            .formFactor(formFactor.value())
            .coverage(coverage)
            .software(Iterables.concat(software, hardware));
    if (ownership.value().equals(Optional.of(DeviceOwnership.PERSONAL))) {
      profile.owner(new Owner(Optional.of(OwnerKind.PERSONAL), Optional.empty(), Optional.empty()));
    }
    ImmutableList.Builder<String> allNotes = ImmutableList.<String>builder().addAll(notes);
    if (notesLeftOut > 0) {
      allNotes.add(notesLeftOut + " further notes are left out");
    }
    return new DeviceInventory(
        profile.build(), id.isPresent(), ownership.value(), reported, allNotes.build());
  }

  private boolean nothingIsUsable() {
    return software.isEmpty()
        && reported.stream().anyMatch(record -> record.kind() == ReportedRecord.Kind.UNUSABLE);
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
