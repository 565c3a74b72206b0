/** Turns what the engine answers into words for people. */
module dev.banrules.report {
  requires transitive dev.banrules.model;

  exports dev.banrules.report.ban;
  exports dev.banrules.report.blocklist;
  exports dev.banrules.report.catalog;
  exports dev.banrules.report.decision;
  exports dev.banrules.report.explanation;
  exports dev.banrules.report.layout;
  exports dev.banrules.report.verdict;
}
