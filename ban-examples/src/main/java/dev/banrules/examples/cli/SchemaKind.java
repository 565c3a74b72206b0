package dev.banrules.examples.cli;

/** The documents that have a schema. */
enum SchemaKind {
  CATALOG,
  DEVICE,
  WAIVERS,
  VERDICT;

  String text() {
    throw new Refusal("not yet");
  }
}
