/** Arbitraries, laws and conformance tests, for this engine and others. */
module dev.banrules.testkit {
  requires transitive dev.banrules.verify;
  requires transitive net.jqwik.api;
  requires transitive org.junit.jupiter.api;
  requires static org.immutables.value.annotations;

  exports dev.banrules.testkit;
  exports dev.banrules.testkit.arbitrary;
  exports dev.banrules.testkit.conformance;
  exports dev.banrules.testkit.law;

  uses dev.banrules.testkit.CaseFormatter;

  provides net.jqwik.api.SampleReportingFormat with
      dev.banrules.testkit.arbitrary.CaseReporting;
  provides net.jqwik.api.providers.ArbitraryProvider with
      dev.banrules.testkit.arbitrary.ModelArbitraryProvider;
}
