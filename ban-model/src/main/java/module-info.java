/** The immutable vocabulary of software bans; it decides nothing and reads nothing. */
module dev.banrules.model {
  requires transitive com.google.common;
  requires static transitive org.jspecify;
  requires static org.immutables.value.annotations;

  exports dev.banrules.model.value;
  exports dev.banrules.model.place;
  exports dev.banrules.model.software;
  exports dev.banrules.model.device;
  exports dev.banrules.model.fact;
  exports dev.banrules.model.ban;
  exports dev.banrules.model.catalog;
  exports dev.banrules.model.verdict;
  exports dev.banrules.model.blocklist;

  // Helpers of our own modules.
  exports dev.banrules.model.reference to
      dev.banrules.io;
  exports dev.banrules.model.base to
      dev.banrules.cli,
      dev.banrules.io,
      dev.banrules.mdm,
      dev.banrules.report,
      dev.banrules.rules,
      dev.banrules.runtime,
      dev.banrules.spring,
      dev.banrules.testkit,
      dev.banrules.verify;
}
