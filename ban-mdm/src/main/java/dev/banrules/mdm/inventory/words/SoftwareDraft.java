package dev.banrules.mdm.inventory.words;

import com.google.common.base.CharMatcher;
import dev.banrules.mdm.inventory.DeviceCollector;
import dev.banrules.mdm.inventory.ReportedRecord;
import dev.banrules.mdm.inventory.walk.SourceRecord;
import dev.banrules.model.base.Characters;
import dev.banrules.model.device.LastUpdate;
import dev.banrules.model.device.ProductKind;
import dev.banrules.model.device.Software;
import dev.banrules.model.software.Identifier;
import dev.banrules.model.software.IdentifierScheme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Gathers what one record states about software; what is not understood is noted. */
public final class SoftwareDraft {

  private static final Pattern SHA256 = Pattern.compile("[0-9a-fA-F]{64}");
  private static final String MAC_SUFFIX = ".app";

  private final SourceRecord record;
  private final Set<Identifier> identifiers = new LinkedHashSet<>();
  private final List<Software> components = new ArrayList<>();
  private ProductKind kind = ProductKind.SOFTWARE;
  private Optional<String> name = Optional.empty();
  private Optional<String> publisher = Optional.empty();
  private Optional<String> version = Optional.empty();
  private Optional<LocalDate> installed = Optional.empty();
  private LastUpdate lastUpdate = LastUpdate.notStated();

  private SoftwareDraft(SourceRecord record) {
    this.record = record;
  }

  /**
   * {@return an empty draft}
   *
   * @param record the record that it is drawn from, for notes
   */
  public static SoftwareDraft of(SourceRecord record) {
    return new SoftwareDraft(record);
  }

  /**
   * States that it is hardware.
   *
   * @return this draft
   */
  SoftwareDraft hardware() {
    kind = ProductKind.HARDWARE;
    return this;
  }

  /**
   * States the name.
   *
   * @param stated the name
   * @return this draft
   */
  public SoftwareDraft name(Optional<String> stated) {
    name = fit("name", stated);
    return this;
  }

  /**
   * States the name of a Mac application, which may be a bundle's file name.
   *
   * @param stated the name, with or without {@code .app}
   * @return this draft
   */
  public SoftwareDraft macName(Optional<String> stated) {
    return name(
        stated.map(
            text ->
                text.endsWith(MAC_SUFFIX) && text.length() > MAC_SUFFIX.length()
                    ? text.substring(0, text.length() - MAC_SUFFIX.length())
                    : text));
  }

  /**
   * States the publisher.
   *
   * @param stated the publisher
   * @return this draft
   */
  public SoftwareDraft publisher(Optional<String> stated) {
    publisher = fit("publisher", stated);
    return this;
  }

  /**
   * States the version.
   *
   * @param stated the version, as text
   * @return this draft
   */
  public SoftwareDraft version(Optional<String> stated) {
    version = fit("version", stated);
    return this;
  }

  /**
   * Adds an identifier.
   *
   * @param scheme the scheme's word
   * @param value the name under it, if one is stated
   * @return this draft
   */
  public SoftwareDraft identifier(String scheme, Optional<String> value) {
    value.ifPresent(
        text -> {
          if (CharMatcher.javaIsoControl().matchesAnyOf(text)
              || text.isBlank()
              || !Characters.areFit(text)) {
            record.note("the `" + scheme + "` identifier has control characters: not used");
          } else {
            identifiers.add(Identifier.of(IdentifierScheme.of(scheme), text));
          }
        });
    return this;
  }

  /**
   * States who signed it.
   *
   * @param certificate the certificate
   * @return this draft
   */
  public SoftwareDraft signedBy(DeveloperCertificate certificate) {
    return publisher(Optional.of(certificate.developer()))
        .identifier("apple-team", Optional.of(certificate.team()))
        .identifier("signer", Optional.of(certificate.name()));
  }

  /**
   * Adds a SHA-256 digest, in hexadecimal digits.
   *
   * @param digest the digest, if one is stated
   * @return this draft
   */
  public SoftwareDraft sha256(Optional<String> digest) {
    digest.ifPresent(
        text -> {
          if (SHA256.matcher(text).matches()) {
            identifier("sha256", Optional.of(text.toLowerCase(Locale.ROOT)));
          } else {
            record.note("a SHA-256 digest is not 64 hexadecimal digits: not used");
          }
        });
    return this;
  }

  /**
   * Adds a CPE name, 2.2 or 2.3.
   *
   * @param cpe the name, which begins with {@code cpe:}
   * @return this draft
   */
  public SoftwareDraft cpe(Optional<String> cpe) {
    cpe.ifPresent(
        text -> {
          if (text.length() > 4 && text.regionMatches(true, 0, "cpe:", 0, 4)) {
            identifier("cpe", Optional.of(text.substring(4)));
          } else {
            record.note("`" + text + "` is not a CPE name: not used");
          }
        });
    return this;
  }

  /**
   * States the day of installation.
   *
   * @param stated a date in one of the forms of {@link ObservedDays}
   * @param order how a date of slashes is to be read
   * @return this draft
   */
  public SoftwareDraft installed(Optional<String> stated, ObservedDays order) {
    installed = stated.flatMap(text -> order.read(text, record::note));
    return this;
  }

  /**
   * States the day of the last update.
   *
   * @param stated a date in one of the forms of {@link ObservedDays}
   * @param order how a date of slashes is to be read
   * @return this draft
   */
  public SoftwareDraft updated(Optional<String> stated, ObservedDays order) {
    lastUpdate = LastUpdate.of(stated.flatMap(text -> order.read(text, record::note)));
    return this;
  }

  /**
   * States that it was never updated since it was installed.
   *
   * @return this draft
   */
  public SoftwareDraft neverUpdated() {
    lastUpdate = LastUpdate.never();
    return this;
  }

  /**
   * Adds parts of it.
   *
   * @param parts the parts
   * @return this draft
   */
  public SoftwareDraft components(List<Software> parts) {
    components.addAll(parts);
    return this;
  }

  private Optional<String> fit(String what, Optional<String> stated) {
    if (stated.isEmpty() || Characters.areFit(stated.get())) {
      return stated;
    }
    record.note("the " + what + " has NUL or half characters: read without them");
    return stated.map(text -> Characters.fit(text).strip()).filter(text -> !text.isEmpty());
  }

  /**
   * {@return the software, for a caller that embeds it in other software; empty where nothing tells
   * what it is, and then the record is reported}
   *
   * @param device the device
   */
  public Optional<Software> buildOrReport(DeviceCollector device) {
    if (name.isEmpty() && publisher.isEmpty() && identifiers.isEmpty()) {
      device.report(
          record.position(),
          ReportedRecord.Kind.UNUSABLE,
          "states no name, publisher or identifier");
      return Optional.empty();
    }
    return Optional.of(
        Software.builder()
            .kind(kind)
            .name(name)
            .publisher(publisher)
            .version(version)
            .identifiers(identifiers)
            .installedAt(installed)
            .lastUpdate(lastUpdate)
            .components(components)
            .build());
  }

  /**
   * Ends the record: adds the software to a device, or reports the record where nothing tells what
   * it is.
   *
   * @param device the device
   */
  public void addTo(DeviceCollector device) {
    buildOrReport(device).ifPresent(device::add);
  }
}
