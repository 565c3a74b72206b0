package dev.banrules.rules.target;

import dev.banrules.model.ban.Target;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.rules.ownership.OwnershipClosures;
import dev.banrules.rules.place.Places;

/** What catalogs know of applications and vendors, for targets to be asked against. */
public final class Targets {

  private final CatalogSet catalogs;
  private final OwnershipClosures ownership;
  private final Successions successions;
  private final Versions versions = new Versions();
  private final Whose whose;

  private Targets(CatalogSet catalogs, Places places) {
    this.catalogs = catalogs;
    this.ownership = OwnershipClosures.of(catalogs);
    this.successions = Successions.of(catalogs);
    this.whose = new Whose(catalogs, places);
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
