module outside {
  requires dev.banrules.catalog; // no class of it is used, but it has to be there
  requires dev.banrules.io;
  requires dev.banrules.report;
  requires dev.banrules.rules;
}
