module outside {
  requires dev.banrules.io;
  requires dev.banrules.report;
  requires dev.banrules.rules;
}
