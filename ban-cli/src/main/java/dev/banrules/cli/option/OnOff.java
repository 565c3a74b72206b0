package dev.banrules.cli.option;

/** Whether something is done: the words {@code on} and {@code off}. */
public enum OnOff {
  ON,
  OFF
}
