package dev.banrules.verify.definition;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.Waiver;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.Software;
import dev.banrules.model.fact.PartRef;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.model.verdict.AuditOptions.Unrecognised;
import dev.banrules.verify.definition.identity.Part;
import dev.banrules.verify.definition.identity.Parts;
import dev.banrules.verify.definition.identity.Recognised;
import dev.banrules.verify.definition.identity.Recognition;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;

/**
 * What an audit is asked of, but for the date.
 *
 * @param knowledge what the catalogs, read as one, say
 * @param waivers the waivers
 * @param device the device
 * @param options the caller's choices
 */
public record AuditInput(
    Knowledge knowledge,
    ImmutableList<Waiver> waivers,
    DeviceProfile device,
    AuditOptions options) {

  /**
   * {@return what an audit that knows nothing yet is asked of}
   *
   * @param catalogs the catalogs
   * @param waivers the waivers
   * @param device the device
   * @param options the caller's choices
   */
  public static AuditInput of(
      CatalogSet catalogs, List<Waiver> waivers, DeviceProfile device, AuditOptions options) {
    return new AuditInput(new Knowledge(catalogs), ImmutableList.copyOf(waivers), device, options);
  }

  /** {@return the catalogs} */
  public CatalogSet catalogs() {
    return knowledge.catalogs();
  }

  /** §4 step 4: "in the strict mode ({@code unrecognised: possible})". */
  boolean strict() {
    return options.unrecognised() == Unrecognised.POSSIBLE;
  }

  Places places() {
    return new Places(catalogs());
  }

  /**
   * {@return a piece of software and its parts, where nothing is like anything}
   *
   * @param position its position in the profile
   */
  public ImmutableList<Part> parts(int position) {
    return parts(position, (place, software, own) -> own.withoutSimilarity());
  }

  /**
   * {@return a piece of software and its parts}
   *
   * @param position its position in the profile
   * @param likeness what is made of a part that may be like something
   */
  public ImmutableList<Part> parts(int position, WhatIsLike likeness) {
    Recognition recognition = knowledge.recognition(options.hints());
    return Parts.of(
        catalogs(),
        device.software().get(position),
        position,
        (place, software) -> {
          Recognised own = recognition.recognise(software);
          return own.settled() ? own : likeness.recognised(place, software, own);
        });
  }

  /** What is made of a part that may be like something. */
  @FunctionalInterface
  public interface WhatIsLike {
    /**
     * {@return what the part is taken for}
     *
     * @param place its place
     * @param software what it states
     * @param own what it is taken for where nothing is like anything
     */
    Recognised recognised(PartRef place, Software software, Recognised own);
  }

  /** {@return the days on which an answer may change} */
  public NavigableSet<LocalDate> daysOfChange() {
    return DaysOfChange.of(catalogs(), waivers, device);
  }

  /**
   * {@return each ban, by id, asked of a piece of software}
   *
   * @param position the position of the software
   * @param parts the software and its parts
   */
  public ImmutableList<BanAudit> audits(int position, ImmutableList<Part> parts) {
    return audits(position, parts, daysOfChange());
  }

  /**
   * {@return each ban, by id, asked of one of many pieces of software}
   *
   * @param position the position of the software
   * @param parts the software and its parts
   * @param days the {@linkplain #daysOfChange days of change}
   */
  public ImmutableList<BanAudit> audits(
      int position, ImmutableList<Part> parts, NavigableSet<LocalDate> days) {
    return catalogs().bans().stream()
        .sorted(Comparator.comparing(Ban::id))
        .map(ban -> new BanAudit(this, days, ban, position, parts))
        .collect(toImmutableList());
  }
}
