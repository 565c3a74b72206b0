package dev.banrules.cli.evidence;

/** For whom evidence is. */
enum EvidenceFormat {
  /** For people: a page. */
  HTML,
  /** For programs: a document. */
  JSON
}
