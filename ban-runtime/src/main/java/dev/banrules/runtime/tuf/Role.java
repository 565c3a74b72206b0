package dev.banrules.runtime.tuf;

import java.util.Locale;

/** The roles of a repository, in the order in which they vouch for each other. */
public enum Role {
  /** Names the keys of all roles. */
  ROOT,
  /** Names the targets. */
  TARGETS,
  /** Names the versions of the targets metadata. */
  SNAPSHOT,
  /** Names the newest snapshot, for a short time. */
  TIMESTAMP;

  /** {@return its name in metadata} */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** {@return the name of its file, without a version} */
  public String file() {
    return word() + ".json";
  }

  /**
   * {@return the name of its file of a version}
   *
   * @param version the version
   */
  public String file(long version) {
    return version + "." + file();
  }
}
