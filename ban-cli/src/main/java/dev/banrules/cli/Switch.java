package dev.banrules.cli;

/** Whether something is done. */
enum Switch {
  ON,
  OFF
}
