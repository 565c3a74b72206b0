package dev.banrules.rules;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.Conduct;
import dev.banrules.model.ban.Timeline;
import dev.banrules.model.ban.Waiver;
import dev.banrules.model.blocklist.BlockList;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.Software;
import dev.banrules.model.place.Jurisdiction;
import dev.banrules.model.value.Id;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.model.verdict.Decision;
import dev.banrules.model.verdict.Explanation;
import dev.banrules.model.verdict.Identity;
import dev.banrules.model.verdict.Phase;
import dev.banrules.model.verdict.Step;
import dev.banrules.model.verdict.Verdict;
import dev.banrules.rules.evaluate.Engine;
import dev.banrules.rules.similarity.SimilarityIndex;
import dev.banrules.rules.time.Phases;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Catalogs and waivers, compiled once: it audits devices, decides requests and explains both, as
 * the definition in {@code docs/semantics.md} says.
 *
 * <p>It is a snapshot of what it was compiled from, immutable to those who use it, and safe for any
 * number of threads. Who reloads a catalog compiles another and swaps the reference.
 */
public final class BanRules {

  /** How many bytes rules remember of software, unless they are told another number: 64 MiB. */
  public static final long DEFAULT_MEMORY = Engine.DEFAULT_MEMORY;

  private final Engine engine;
  private final ImmutableList<Waiver> waivers;

  private BanRules(Engine engine, List<Waiver> waivers) {
    this.engine = engine;
    this.waivers = ImmutableList.copyOf(waivers);
  }

  /**
   * Loads the tables by which names are compared, for which otherwise the first software waits that
   * no identifier identifies; without effect where they are loaded. A program that is started anew
   * for each question calls it in another thread while catalogs are read.
   */
  public static void loadNameTables() {
    SimilarityIndex.loadTables();
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
    return new BanRules(Engine.compile(catalogs, waivers), waivers);
  }

  /**
   * {@return the same rules with another bound for what they remember of software}
   *
   * <p>What software is taken for, and which bans can concern it, is worked out once and then
   * remembered, as the same software is on many devices. Answers are the same with any bound; with
   * a small one, those on software that was not asked about lately take longer.
   *
   * @param bytes how many bytes that may take, about; {@link #DEFAULT_MEMORY} unless set
   * @throws IllegalArgumentException if it is negative
   */
  public BanRules remembering(long bytes) {
    return new BanRules(engine.remembering(bytes), waivers);
  }

  /**
   * {@return the rules of other catalogs and waivers, as {@link #compile(CatalogSet, List)} gives
   * them; they share with these what is made of entries that are the same}
   *
   * <p>Only bans that differ are compiled. What these rules have found out about ownership is kept
   * where no vendor has other owners, countries or predecessors, and what they have found out about
   * names and identifiers where none of these differ. Where all entries are the same, and only
   * waivers differ, both rules share all that is remembered of software. What is the same object is
   * told to be the same at a glance, so entries had better be taken from these rules' catalogs
   * ({@link CatalogSet#of(List, CatalogSet)}).
   *
   * @param other the catalogs
   * @param otherWaivers the waivers; one for a ban that no catalog has is without effect
   */
  public BanRules recompile(CatalogSet other, List<Waiver> otherWaivers) {
    return new BanRules(engine.recompile(other, otherWaivers), otherWaivers);
  }

  Engine engine() {
    return engine;
  }

  /** {@return the catalogs that these are the rules of} */
  public CatalogSet catalogs() {
    return engine.catalogs();
  }

  /** {@return the waivers that these are the rules of} */
  public ImmutableList<Waiver> waivers() {
    return waivers;
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
   * {@return what is banned for devices of some facts, as a store or a device can enforce it, with
   * the default options}
   *
   * @param facts the facts; id, software and coverage have no meaning, so that a waiver for single
   *     devices excuses none
   * @param conduct what is asked about doing
   * @param date the date
   */
  public BlockList blocked(DeviceProfile facts, Conduct conduct, LocalDate date) {
    return blocked(facts, conduct, date, AuditOptions.defaults());
  }

  /**
   * {@return what is banned for devices of some facts, as a store or a device can enforce it: each
   * identifier and pattern of the catalogs with what {@link #decide} answers for software that
   * states it and nothing else (semantics §7)}
   *
   * @param facts the facts; id, software and coverage have no meaning, so that a waiver for single
   *     devices excuses none
   * @param conduct what is asked about doing
   * @param date the date
   * @param options what the caller chose; fuzzy matching is off, whatever that says of it
   */
  public BlockList blocked(
      DeviceProfile facts, Conduct conduct, LocalDate date, AuditOptions options) {
    return engine.blocked(facts, conduct, date, options);
  }

  /**
   * {@return how one ban was evaluated for each piece of software on a device, also where it does
   * not apply: one explanation for each of use, install and update that it prohibits; empty if no
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
   * {@return how one ban is evaluated for a request, asked before it is done, also where it does
   * not apply; empty if no catalog has the ban or it does not prohibit the conduct}
   *
   * @param device the device
   * @param software the software, whether or not it is in the profile
   * @param conduct what is to be done with it
   * @param ban the ban
   * @param at the date
   * @param options what the caller chose
   */
  public Optional<Explanation> explain(
      DeviceProfile device,
      Software software,
      Conduct conduct,
      Id<Ban> ban,
      LocalDate at,
      AuditOptions options) {
    return engine.explain(device, software, conduct, ban, at, options);
  }

  /**
   * {@return how it was answered whether a device is in scope of a ban on a day, whatever is on it
   * (semantics §3); empty if no catalog has the ban}
   *
   * @param device the device
   * @param ban the ban
   * @param at the date
   */
  public Optional<Step> scope(DeviceProfile device, Id<Ban> ban, LocalDate at) {
    return engine.scope(device, ban, at);
  }

  /**
   * {@return the bans that concern some software, whatever the device: those whose target it
   * matches on a day, surely or possibly, in catalogs' order; also bans that are not yet, or no
   * longer, in force on that day}
   *
   * @param software the software
   * @param at the date, which decides ownership and memberships
   * @param options what the caller chose; of jurisdictions, only their bans are given
   */
  public ImmutableList<Ban> bansConcerning(Software software, LocalDate at, AuditOptions options) {
    return engine.bansConcerning(software, at, options);
  }

  /**
   * {@return the bans of some jurisdictions, of their bodies and of what lies within them, in
   * catalogs' order; all bans where no jurisdiction is given}
   *
   * @param jurisdictions the jurisdictions
   * @param at the date, which decides memberships
   */
  public ImmutableList<Ban> bansOf(Collection<Jurisdiction> jurisdictions, LocalDate at) {
    return engine.bansOf(jurisdictions, at);
  }

  /**
   * {@return the phase of the prohibition of a conduct on a day (semantics §2)}
   *
   * @param timeline the dates of the ban
   * @param conduct the conduct
   * @param day the day
   */
  public static Phase phase(Timeline timeline, Conduct conduct, LocalDate day) {
    return Phases.of(timeline, conduct, day);
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
