/** The command line and the worked examples. */
module dev.banrules.examples {
  requires dev.banrules.io;
  requires dev.banrules.rules;
  requires dev.banrules.testkit;
  requires info.picocli;
  requires java.xml;
  requires me.tongfei.progressbar;
  requires static org.immutables.value.annotations;

  // Picocli creates commands and sets their options by reflection.
  opens dev.banrules.examples.cli to
      info.picocli;
}
