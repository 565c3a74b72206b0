/** Turns what the engine answers into words for people. */
module dev.banrules.report {
  requires transitive dev.banrules.model;

  exports dev.banrules.report.text;
}
