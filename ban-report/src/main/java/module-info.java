/** Turns what the engine answers into words for people, and into reports for people and systems. */
module dev.banrules.report {
  requires transitive dev.banrules.model;
  requires java.xml;
  requires tools.jackson.core;

  exports dev.banrules.report.act;
  exports dev.banrules.report.ban;
  exports dev.banrules.report.blocklist;
  exports dev.banrules.report.catalog;
  exports dev.banrules.report.coverage;
  exports dev.banrules.report.decision;
  exports dev.banrules.report.explanation;
  exports dev.banrules.report.finding;
  exports dev.banrules.report.fleet;
  exports dev.banrules.report.language;
  exports dev.banrules.report.layout;
  exports dev.banrules.report.owner;
  exports dev.banrules.report.verdict;
  exports dev.banrules.report.waiver;
  exports dev.banrules.report.why;

  // What other commands of this library write in the same formats.
  exports dev.banrules.report.html to
      dev.banrules.cli;
  exports dev.banrules.report.junit to
      dev.banrules.cli;
  exports dev.banrules.report.sarif to
      dev.banrules.cli;

  uses dev.banrules.report.fleet.ReportWriter;

  provides dev.banrules.report.fleet.ReportWriter with
      dev.banrules.report.csv.CsvReportWriter,
      dev.banrules.report.html.HtmlReportWriter,
      dev.banrules.report.junit.JUnitReportWriter,
      dev.banrules.report.ocsf.OcsfReportWriter,
      dev.banrules.report.sarif.SarifReportWriter;
}
