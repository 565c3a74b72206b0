/** Reads and writes documents, formats and inventories; no Jackson type is in its API. */
module dev.banrules.io {
  requires transitive dev.banrules.model;
  requires com.dd.plist;
  requires org.snakeyaml.engine;
  requires packageurl.java;
  requires tools.jackson.databind;
  requires tools.jackson.dataformat.yaml;
  requires static org.immutables.value.annotations;

  exports dev.banrules.io;
  exports dev.banrules.io.document;
}
