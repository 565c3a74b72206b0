package dev.banrules.testkit.law;

import dev.banrules.verify.Auditor;

/** What a law is asked of. */
public interface AuditorLaw {

  /** {@return the auditor that is held to the law} */
  Auditor auditor();
}
