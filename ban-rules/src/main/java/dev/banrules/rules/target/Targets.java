package dev.banrules.rules.target;

import dev.banrules.model.ban.SoftwareList;
import dev.banrules.model.ban.Target;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.value.Id;
import dev.banrules.rules.ownership.OwnershipClosures;
import dev.banrules.rules.ownership.OwnershipComponents;
import dev.banrules.rules.place.Places;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What catalogs know of applications and vendors, for targets to be asked against. */
public final class Targets {

  private final CatalogSet catalogs;
  private final OwnershipClosures ownership;
  private final Successions successions;
  private final Versions versions = new Versions();
  private final Whose whose;
  private final OwnershipComponents components;
  private final Map<Id<SoftwareList>, ListIndex> lists = new ConcurrentHashMap<>();

  private Targets(CatalogSet catalogs, Places places) {
    this.catalogs = catalogs;
    this.ownership = OwnershipClosures.of(catalogs);
    this.successions = Successions.of(catalogs);
    this.whose = new Whose(catalogs, places);
    this.components = OwnershipComponents.of(catalogs);
  }

  /**
   * {@return the targets of bans in catalogs}
   *
   * @param catalogs the catalogs
   * @param places what lies within what
   */
  public static Targets of(CatalogSet catalogs, Places places) {
    return new Targets(catalogs, places);
  }

  /**
   * {@return a target, ready to be asked of software}
   *
   * @param target the target
   */
  public CompiledTarget compile(Target target) {
    return new CompiledTarget(target, this);
  }

  CatalogSet catalogs() {
    return catalogs;
  }

  /** The entries of a list by what they can match. */
  ListIndex list(Id<SoftwareList> id) {
    return lists.computeIfAbsent(
        id, unused -> new ListIndex(catalogs.list(id).orElseThrow(), this));
  }

  /** {@return who is connected with whom by stakes or successions} */
  public OwnershipComponents components() {
    return components;
  }

  OwnershipClosures ownership() {
    return ownership;
  }

  Versions versions() {
    return versions;
  }

  /** {@return who succeeds which application} */
  public Successions successions() {
    return successions;
  }

  /** {@return whose software is} */
  public Whose whose() {
    return whose;
  }
}
