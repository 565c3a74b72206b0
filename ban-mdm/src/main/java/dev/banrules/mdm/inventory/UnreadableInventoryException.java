package dev.banrules.mdm.inventory;

/** An inventory document that cannot be read, with its name, the place and what to do. */
public final class UnreadableInventoryException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private UnreadableInventoryException(String message) {
    super(message);
  }

  private UnreadableInventoryException(String message, Throwable cause) {
    super(message, cause);
  }

  /**
   * {@return the failure of a document}
   *
   * @param source the document's name
   * @param problem what is wrong and what to do, with the place where there is one
   */
  public static UnreadableInventoryException of(String source, String problem) {
    return new UnreadableInventoryException(source + ": " + problem);
  }

  /**
   * {@return the failure of a document}
   *
   * @param source the document's name
   * @param problem what is wrong and what to do, with the place where there is one
   * @param cause what made it known
   */
  public static UnreadableInventoryException of(String source, String problem, Throwable cause) {
    return new UnreadableInventoryException(source + ": " + problem, cause);
  }
}
