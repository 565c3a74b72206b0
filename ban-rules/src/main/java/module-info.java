/** The engine: what a verdict means, and how to come to it fast. */
module dev.banrules.rules {
  requires transitive dev.banrules.model;

  exports dev.banrules.rules;
}
