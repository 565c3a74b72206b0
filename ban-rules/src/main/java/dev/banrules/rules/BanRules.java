package dev.banrules.rules;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.Conduct;
import dev.banrules.model.ban.Waiver;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.Software;
import dev.banrules.model.value.Id;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.model.verdict.Decision;
import dev.banrules.model.verdict.Explanation;
import dev.banrules.model.verdict.Identity;
import dev.banrules.model.verdict.Verdict;
import dev.banrules.rules.evaluate.Engine;
import java.time.LocalDate;
import java.util.List;

/**
 * Catalogs and waivers, compiled once: it audits devices, decides requests and explains both, as
 * the definition in {@code docs/semantics.md} says.
 *
 * <p>It is a snapshot of what it was compiled from, immutable to those who use it, and safe for any
 * number of threads. Who reloads a catalog compiles another and swaps the reference.
 */
public final class BanRules {

  private final Engine engine;

  private BanRules(Engine engine) {
    this.engine = engine;
  }

  /**
   * {@return the rules of catalogs, without waivers}
   *
   * @param catalogs the catalogs
   */
  public static BanRules compile(CatalogSet catalogs) {
    return compile(catalogs, ImmutableList.of());
  }

  /**
   * {@return the rules of catalogs and waivers}
   *
   * @param catalogs the catalogs
   * @param waivers the waivers; one for a ban that no catalog has is without effect
   */
  public static BanRules compile(CatalogSet catalogs, List<Waiver> waivers) {
    return new BanRules(Engine.compile(catalogs, waivers));
  }

  /** {@return the catalogs that these are the rules of} */
  public CatalogSet catalogs() {
    return engine.catalogs();
  }

  /**
   * {@return the verdict on a device at a date, with the default options}
   *
   * @param device the device
   * @param at the date
   */
  public Verdict audit(DeviceProfile device, LocalDate at) {
    return audit(device, at, AuditOptions.defaults());
  }

  /**
   * {@return the verdict on a device at a date}
   *
   * @param device the device
   * @param at the date
   * @param options what the caller chose
   */
  public Verdict audit(DeviceProfile device, LocalDate at, AuditOptions options) {
    return engine.audit(device, at, options);
  }

  /**
   * {@return whether something may be done, asked before it is done, with the default options}
   *
   * @param device the device
   * @param software the software, whether or not it is in the profile
   * @param conduct what is to be done with it
   * @param at the date
   */
  public Decision decide(DeviceProfile device, Software software, Conduct conduct, LocalDate at) {
    return decide(device, software, conduct, at, AuditOptions.defaults());
  }

  /**
   * {@return whether something may be done, asked before it is done}
   *
   * @param device the device
   * @param software the software, whether or not it is in the profile
   * @param conduct what is to be done with it
   * @param at the date
   * @param options what the caller chose
   */
  public Decision decide(
      DeviceProfile device,
      Software software,
      Conduct conduct,
      LocalDate at,
      AuditOptions options) {
    return engine.decide(device, software, conduct, at, options);
  }

  /**
   * {@return how one ban was asked of each piece of software on a device, also where it does not
   * apply: one explanation for each of use, install and update that it prohibits; empty if no
   * catalog has the ban}
   *
   * @param device the device
   * @param ban the ban
   * @param at the date
   * @param options what the caller chose
   */
  public ImmutableList<Explanation> explain(
      DeviceProfile device, Id<Ban> ban, LocalDate at, AuditOptions options) {
    return engine.explain(device, ban, at, options);
  }

  /**
   * {@return what software is taken for, components left aside; empty where it is not recognised}
   *
   * @param software the software
   * @param options what the caller chose
   */
  public ImmutableList<Identity> identify(Software software, AuditOptions options) {
    return engine.identify(software, options);
  }
}
