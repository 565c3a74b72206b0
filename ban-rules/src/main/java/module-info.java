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
}
