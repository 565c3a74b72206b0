package dev.banrules.mdm.inventory.walk;

import com.google.common.collect.AbstractIterator;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Takes the records of a JSON document one by one. */
final class JsonRecordIterator extends AbstractIterator<SourceRecord> {

  private final JsonCursor cursor;
  private final ImmutableSet<String> pages;
  private final boolean lines;

  private boolean empty = true;
  private boolean inObject;
  private boolean inList;

  /** The object that is open, without its pages, and where it begins. */
  private ObjectNode own = JsonNodeFactory.instance.objectNode();

  private String position = "";
  private boolean hasPage;

  /** The name of the list that is open, and the index of its next element. */
  private String list = "";

  private int index;

  JsonRecordIterator(JsonCursor cursor, ImmutableSet<String> pages, boolean lines) {
    this.cursor = cursor;
    this.pages = pages;
    this.lines = lines;
  }

  void close() {
    cursor.close();
  }

  @Override
  protected @Nullable SourceRecord computeNext() {
    while (inList || inObject || nextDocument()) {
      Optional<SourceRecord> record = inList ? element() : memberOrWhole();
      if (record.isPresent()) {
        return record.get();
      }
    }
    return endOfData();
  }

  private boolean nextDocument() {
    if (!cursor.nextRoot()) {
      if (empty) {
        throw cursor.unreadable("is empty: export the inventory anew");
      }
      return false;
    }
    empty = false;
    if (cursor.atList()) {
      openList("");
    } else {
      cursor.requireObject();
      inObject = true;
      hasPage = false;
      own = JsonNodeFactory.instance.objectNode();
      position = lines ? "line " + cursor.line() : "";
    }
    return true;
  }

  private void openList(String name) {
    inList = true;
    list = name;
    index = 0;
  }

  private Optional<SourceRecord> element() {
    if (!cursor.nextElement()) {
      inList = false;
      return Optional.empty();
    }
    JsonNode node = cursor.tree();
    if (!lines && !node.isObject()) {
      throw cursor.unreadable("a device should be an object: is this the named format?");
    }
    return Optional.of(record(list + "[" + index++ + "]", node));
  }

  /** Reads one member; behind the last one the object itself is a record unless it is a page. */
  private Optional<SourceRecord> memberOrWhole() {
    Optional<String> member = cursor.nextMember();
    if (member.isEmpty()) {
      inObject = false;
      return hasPage ? Optional.empty() : Optional.of(record(position, own));
    }
    if (pages.contains(member.get()) && cursor.atList()) {
      hasPage = true;
      openList(member.get());
    } else {
      own.set(member.get(), cursor.tree());
    }
    return Optional.empty();
  }

  private static SourceRecord record(String position, JsonNode node) {
    return SourceRecord.of(position, node, note -> {});
  }
}
