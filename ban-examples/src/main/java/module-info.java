/** Programs to copy from. */
module dev.banrules.examples {
  requires dev.banrules.catalog;
  requires dev.banrules.io;
  requires dev.banrules.mdm;
  requires dev.banrules.report;
  requires dev.banrules.rules;
  requires dev.banrules.runtime;
}
