package dev.banrules.examples.cli;

/** Whether something is done. */
enum Switch {
  ON,
  OFF
}
