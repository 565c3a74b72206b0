package dev.banrules.verify;

import dev.banrules.model.ban.Conduct;
import dev.banrules.model.ban.Waiver;
import dev.banrules.model.blocklist.BlockList;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.Software;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.model.verdict.Decision;
import dev.banrules.model.verdict.Verdict;
import java.time.LocalDate;
import java.util.List;

/**
 * Something that answers what bans mean for a device: the engine, a service, a port to another
 * language, the reference evaluator. Laws and conformance cases are asked of one.
 */
public interface Auditor {

  /**
   * {@return what the catalogs' bans mean for everything on a device (semantics §7, §8)}
   *
   * @param catalogs the catalogs, read as one
   * @param waivers the waivers; those of a ban that no catalog has are not used
   * @param device the device
   * @param at the date of the audit
   * @param options the caller's choices
   */
  Verdict audit(
      CatalogSet catalogs,
      List<Waiver> waivers,
      DeviceProfile device,
      LocalDate at,
      AuditOptions options);

  /**
   * {@return whether something may be done with a piece of software, before it is done (semantics
   * §7)}
   *
   * @param catalogs the catalogs, read as one
   * @param waivers the waivers; those of a ban that no catalog has are not used
   * @param device the device on which it is to be done
   * @param software the software; what the device bears is not asked about
   * @param conduct what is to be done
   * @param at the date on which it is to be done
   * @param options the caller's choices
   */
  Decision decide(
      CatalogSet catalogs,
      List<Waiver> waivers,
      DeviceProfile device,
      Software software,
      Conduct conduct,
      LocalDate at,
      AuditOptions options);

  /**
   * {@return what is banned for devices of some facts: each identifier and pattern of the catalogs
   * with what {@link #decide} answers for software that states it and nothing else (semantics §7)}
   *
   * @param catalogs the catalogs, read as one
   * @param waivers the waivers; those of a ban that no catalog has are not used, and what one says
   *     of single devices excuses none
   * @param facts the facts; id, software and coverage have no meaning
   * @param conduct what is to be done
   * @param at the date on which it is to be done
   * @param options the caller's choices; hints are off, whatever they say of them
   */
  BlockList blocked(
      CatalogSet catalogs,
      List<Waiver> waivers,
      DeviceProfile facts,
      Conduct conduct,
      LocalDate at,
      AuditOptions options);
}
