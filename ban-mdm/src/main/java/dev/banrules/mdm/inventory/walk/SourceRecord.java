package dev.banrules.mdm.inventory.walk;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * One record of a foreign document: names with values that may or may not be there. An empty text,
 * {@code null} and a missing name are all "not stated".
 */
public final class SourceRecord {

  private final String position;
  private final JsonNode node;
  private final Consumer<String> notes;

  private SourceRecord(String position, JsonNode node, Consumer<String> notes) {
    this.position = position;
    this.node = node;
    this.notes = notes;
  }

  /**
   * {@return a record}
   *
   * @param position where it stands in the document
   * @param node its members; anything but an object is a record without members
   * @param notes takes what was not understood
   */
  public static SourceRecord of(String position, JsonNode node, Consumer<String> notes) {
    return new SourceRecord(position, node, notes);
  }

  /**
   * {@return a record without members, of which only the position is known}
   *
   * @param position where it stands in the document
   * @param notes takes what was not understood
   */
  public static SourceRecord bare(String position, Consumer<String> notes) {
    return new SourceRecord(position, JsonNodeFactory.instance.objectNode(), notes);
  }

  /**
   * {@return the same record with another taker of notes}
   *
   * @param taker takes what was not understood
   */
  public SourceRecord notingTo(Consumer<String> taker) {
    return new SourceRecord(position, node, taker);
  }

  /** {@return where the record stands in its document} */
  public String position() {
    return position;
  }

  /** {@return whether it is an object at all} */
  public boolean isObject() {
    return node.isObject();
  }

  /**
   * {@return whether a member is there and not null}
   *
   * @param name its name
   */
  public boolean has(String name) {
    return node.hasNonNull(name);
  }

  /** {@return the names of all members} */
  public ImmutableSet<String> names() {
    return ImmutableSet.copyOf(node.propertyNames());
  }

  /**
   * {@return the text of the first of some members that states one, without white space around it;
   * a number or truth value as it is written}
   *
   * @param names the members' names, the preferred first
   */
  public Optional<String> text(String... names) {
    for (String name : names) {
      JsonNode value = node.path(name);
      if (value.isValueNode() && !value.isNull()) {
        String text = value.asString().strip();
        if (!text.isEmpty()) {
          return Optional.of(text);
        }
      } else if (value.isContainer() && !value.isEmpty()) {
        note("`" + name + "` is not a text: not read");
      }
    }
    return Optional.empty();
  }

  /**
   * {@return whether a member states yes: true, 1, or one of these as text}
   *
   * @param name the member's name
   */
  public boolean flag(String name) {
    return text(name).filter(word -> word.equalsIgnoreCase("true") || word.equals("1")).isPresent();
  }

  /**
   * {@return a member that is an object, or a record without members}
   *
   * @param name its name
   */
  public SourceRecord member(String name) {
    JsonNode child = node.path(name);
    return new SourceRecord(
        position.isEmpty() ? name : position + "." + name,
        child.isObject() ? child : JsonNodeFactory.instance.objectNode(),
        notes);
  }

  /**
   * {@return the elements of a member that is a list, or an object alone in place of a list of one;
   * none where it is not there}
   *
   * @param name its name
   */
  public ImmutableList<SourceRecord> list(String name) {
    JsonNode child = node.path(name);
    String prefix = position.isEmpty() ? name : position + "." + name;
    if (child.isObject()) {
      return ImmutableList.of(new SourceRecord(prefix, child, notes));
    }
    ImmutableList.Builder<SourceRecord> elements = ImmutableList.builder();
    for (int i = 0; i < child.size(); i++) {
      elements.add(new SourceRecord(prefix + "[" + i + "]", child.get(i), notes));
    }
    return elements.build();
  }

  /**
   * {@return the texts of a member that is a list of texts, or a text alone}
   *
   * @param name its name
   */
  public ImmutableList<String> texts(String name) {
    JsonNode child = node.path(name);
    if (child.isString()) {
      return ImmutableList.of(child.asString());
    }
    ImmutableList.Builder<String> texts = ImmutableList.builder();
    for (JsonNode element : child) {
      if (element.isString() && !element.asString().isBlank()) {
        texts.add(element.asString().strip());
      }
    }
    return texts.build();
  }

  /**
   * Notes something about this record.
   *
   * @param note what was not understood
   */
  public void note(String note) {
    notes.accept(position.isEmpty() ? note : position + ": " + note);
  }
}
