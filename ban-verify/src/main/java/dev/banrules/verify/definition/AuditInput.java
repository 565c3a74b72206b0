package dev.banrules.verify.definition;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.Waiver;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.model.verdict.AuditOptions.Unrecognised;
import dev.banrules.verify.definition.identity.Part;
import dev.banrules.verify.definition.identity.Parts;
import dev.banrules.verify.definition.identity.Recognition;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.NavigableSet;

/**
 * What an audit is asked of, but for the date.
 *
 * @param catalogs the catalogs, read as one
 * @param waivers the waivers
 * @param device the device
 * @param options the caller's choices
 */
public record AuditInput(
    CatalogSet catalogs,
    ImmutableList<Waiver> waivers,
    DeviceProfile device,
    AuditOptions options) {

  /** §4 step 4: "in the strict mode ({@code unrecognised: possible})". */
  boolean strict() {
    return options.unrecognised() == Unrecognised.POSSIBLE;
  }

  Places places() {
    return new Places(catalogs);
  }

  /**
   * {@return a piece of software and its parts, where nothing is like anything}
   *
   * @param position its position in the profile
   */
  public ImmutableList<Part> parts(int position) {
    Recognition recognition = new Recognition(catalogs, options.hints());
    return Parts.of(
        catalogs,
        device.software().get(position),
        position,
        (place, software) -> recognition.recognise(software).withoutSimilarity());
  }

  /**
   * {@return each ban, by id, asked of a piece of software}
   *
   * @param position the position of the software
   * @param parts the software and its parts
   */
  public ImmutableList<BanAudit> audits(int position, ImmutableList<Part> parts) {
    NavigableSet<LocalDate> days = DaysOfChange.of(catalogs, waivers, device);
    return catalogs.bans().stream()
        .sorted(Comparator.comparing(Ban::id))
        .map(ban -> new BanAudit(this, days, ban, position, parts))
        .collect(toImmutableList());
  }
}
