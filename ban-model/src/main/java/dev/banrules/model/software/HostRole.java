package dev.banrules.model.software;

/** What a host is to the software that talks to it; for people and for block lists of access. */
public enum HostRole {
  /** Its site for people. */
  SITE,
  /** Its service. */
  API,
  /** What delivers its content. */
  CDN,
  /** A host that others use too. */
  SHARED
}
