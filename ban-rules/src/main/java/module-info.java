/** The engine: what a verdict means, and how to come to it fast. */
module dev.banrules.rules {
  requires transitive dev.banrules.model;
  requires com.github.benmanes.caffeine;
  requires com.ibm.icu;
  requires org.apache.commons.text;
  requires versatile;

  exports dev.banrules.rules;
  exports dev.banrules.rules.fleet;
  exports dev.banrules.rules.lint;

  // Parts that our own command line asks on their own.
  exports dev.banrules.rules.place to
      dev.banrules.cli;
  exports dev.banrules.rules.time to
      dev.banrules.cli;
}
