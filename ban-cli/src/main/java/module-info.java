/** The command {@code ban}. */
module dev.banrules.cli {
  requires dev.banrules.catalog;
  requires dev.banrules.io;
  requires dev.banrules.mdm;
  requires dev.banrules.report;
  requires dev.banrules.rules;
  requires dev.banrules.runtime;
  requires dev.banrules.verify;
  requires info.picocli;
  requires me.tongfei.progressbar;
  requires tools.jackson.databind;
  requires tools.jackson.dataformat.csv;
  requires static org.immutables.value.annotations;

  // Other engines are found at run time; ban-spark has one.
  exports dev.banrules.cli.console to
      dev.banrules.spark;
  exports dev.banrules.cli.engine to
      dev.banrules.spark;

  uses dev.banrules.cli.engine.FleetEngine;

  // Picocli creates commands and sets their options by reflection.
  opens dev.banrules.cli to
      info.picocli;
  opens dev.banrules.cli.ask to
      info.picocli;
  opens dev.banrules.cli.blocklist to
      info.picocli;
  opens dev.banrules.cli.check to
      info.picocli;
  opens dev.banrules.cli.device to
      info.picocli;
  opens dev.banrules.cli.diff to
      info.picocli;
  opens dev.banrules.cli.engine to
      info.picocli;
  opens dev.banrules.cli.evidence to
      info.picocli;
  opens dev.banrules.cli.explain to
      info.picocli;
  opens dev.banrules.cli.identify to
      info.picocli;
  opens dev.banrules.cli.init to
      info.picocli;
  opens dev.banrules.cli.lint to
      info.picocli;
  opens dev.banrules.cli.list to
      info.picocli;
  opens dev.banrules.cli.log to
      info.picocli;
  opens dev.banrules.cli.option to
      info.picocli;
  opens dev.banrules.cli.owner to
      info.picocli;
  opens dev.banrules.cli.profile to
      info.picocli;
  opens dev.banrules.cli.repository to
      info.picocli;
  opens dev.banrules.cli.schema to
      info.picocli;
  opens dev.banrules.cli.serve to
      info.picocli;
  opens dev.banrules.cli.test to
      info.picocli;
  opens dev.banrules.cli.verify to
      info.picocli;
  opens dev.banrules.cli.waiver to
      info.picocli;
}
