/** Rules that a service keeps up to date, and a log of what it decided by them. */
module dev.banrules.runtime {
  requires transitive dev.banrules.io;
  requires transitive dev.banrules.rules;
  requires transitive java.net.http;
  requires java.json.canonicalization;
  requires tools.jackson.databind;

  exports dev.banrules.runtime;
  exports dev.banrules.runtime.log;
  exports dev.banrules.runtime.repository;
  exports dev.banrules.runtime.source;

  // What the command writes repositories with.
  exports dev.banrules.runtime.publish to
      dev.banrules.cli;
  exports dev.banrules.runtime.tuf to
      dev.banrules.cli;
}
