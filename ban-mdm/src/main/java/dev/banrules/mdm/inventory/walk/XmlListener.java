package dev.banrules.mdm.inventory.walk;

import com.google.common.collect.ImmutableMap;

/** Is told of the elements of an XML document, in its order. */
public interface XmlListener {

  /**
   * An element begins.
   *
   * @param name its local name
   * @param attributes its attributes by their local names
   */
  void start(String name, ImmutableMap<String, String> attributes);

  /**
   * An element ends.
   *
   * @param name its local name
   * @param text the text directly in it, without white space around it
   */
  void end(String name, String text);
}
