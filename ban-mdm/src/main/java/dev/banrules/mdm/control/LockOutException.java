package dev.banrules.mdm.control;

/**
 * A document that would take a device from its user or its manager, with the line and the remedy.
 */
public final class LockOutException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  LockOutException(String format, ControlLine line, String what) {
    super(
        format
            + ": "
            + line
            + " would block "
            + what
            + ", and the device could no longer be used or managed; "
            + "leave the bans "
            + line.bans()
            + " out, or name the software more closely in the catalog");
  }
}
