package dev.banrules.cli.option;

/** When something is done that hangs on the terminal. */
public enum When {
  AUTO,
  ALWAYS,
  NEVER
}
