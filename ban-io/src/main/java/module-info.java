/** Reads and writes the documents of this library; no Jackson type is in its API. */
module dev.banrules.io {
  requires transitive dev.banrules.model;
  requires org.snakeyaml.engine;
  requires tools.jackson.databind;
  requires tools.jackson.dataformat.yaml;
  requires static org.immutables.value.annotations;

  exports dev.banrules.io;
  exports dev.banrules.io.document;
}
