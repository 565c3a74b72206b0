/** A slow evaluator that follows the definition word by word, and checks that rest on it. */
module dev.banrules.verify {
  requires transitive dev.banrules.model;
  requires com.ibm.icu;
  requires tools.jackson.databind;
  requires versatile;
  requires static org.immutables.value.annotations;

  exports dev.banrules.verify;
  exports dev.banrules.verify.checker;
  exports dev.banrules.verify.conformance;
  exports dev.banrules.verify.reference;
}
