/** The command {@code ban}. */
module dev.banrules.cli {
  requires dev.banrules.catalog;
  requires dev.banrules.io;
  requires dev.banrules.mdm;
  requires dev.banrules.report;
  requires dev.banrules.rules;
  requires dev.banrules.verify;
  requires info.picocli;
  requires java.xml;
  requires me.tongfei.progressbar;
  requires static org.immutables.value.annotations;

  // Picocli creates commands and sets their options by reflection.
  opens dev.banrules.cli to
      info.picocli;
}
