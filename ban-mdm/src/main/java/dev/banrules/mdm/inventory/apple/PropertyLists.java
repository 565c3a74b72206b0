package dev.banrules.mdm.inventory.apple;

import com.dd.plist.BinaryPropertyListParser;
import com.dd.plist.NSArray;
import com.dd.plist.NSDate;
import com.dd.plist.NSDictionary;
import com.dd.plist.NSNumber;
import com.dd.plist.NSObject;
import com.dd.plist.NSString;
import com.dd.plist.PropertyListFormatException;
import com.dd.plist.XMLPropertyListParser;
import com.google.common.collect.ImmutableMap;
import dev.banrules.mdm.inventory.InventorySource;
import dev.banrules.mdm.inventory.UnreadableInventoryException;
import dev.banrules.mdm.inventory.walk.SourceRecord;
import dev.banrules.mdm.inventory.walk.XmlListener;
import dev.banrules.mdm.inventory.walk.XmlWalk;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.parsers.ParserConfigurationException;
import org.xml.sax.SAXException;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Property lists, XML and binary. Each is walked over before it is parsed, so that entities, depth
 * and binary tricks are refused before anything is built.
 */
final class PropertyLists {

  /** A property list is held in memory; a Mac's with 3,000 applications has about 2 MB. */
  private static final int MAX_BYTES = 64 << 20;

  private static final byte[] BINARY = "bplist00".getBytes(StandardCharsets.US_ASCII);

  private PropertyLists() {}

  static boolean isBinary(String head) {
    return head.startsWith("bplist0");
  }

  static NSObject read(InventorySource source) {
    byte[] bytes = source.read(MAX_BYTES);
    try {
      if (bytes.length >= BINARY.length
          && Arrays.equals(bytes, 0, BINARY.length, BINARY, 0, BINARY.length)) {
        BinaryPlistCheck.check(bytes);
        return BinaryPropertyListParser.parse(bytes);
      }
      XmlWalk.through(InventorySource.of(source.name(), bytes), new Nothing());
      return XMLPropertyListParser.parse(bytes);
    } catch (PropertyListFormatException
        | SAXException
        | ParserConfigurationException
        | IndexOutOfBoundsException
        | IllegalArgumentException e) {
      throw UnreadableInventoryException.of(
          source.name(), "is no valid property list: " + e.getMessage(), e);
    } catch (IOException e) {
      throw source.unreadable(e);
    }
  }

  static NSDictionary dictionary(InventorySource source, NSObject object, String what) {
    if (object instanceof NSDictionary dictionary) {
      return dictionary;
    }
    throw UnreadableInventoryException.of(
        source.name(), what + " should be a dictionary: is this the named format?");
  }

  static Optional<NSArray> array(NSDictionary dictionary, String key) {
    NSObject value = dictionary.get(key);
    return value instanceof NSArray array ? Optional.of(array) : Optional.empty();
  }

  static Optional<NSDictionary> dictionary(NSDictionary dictionary, String key) {
    NSObject value = dictionary.get(key);
    return value instanceof NSDictionary inner ? Optional.of(inner) : Optional.empty();
  }

  /** The texts, numbers and truth values of a dictionary; anything else is no record. */
  static SourceRecord record(String position, NSObject object, Consumer<String> notes) {
    ObjectNode values = JsonNodeFactory.instance.objectNode();
    Map<String, NSObject> members =
        object instanceof NSDictionary own ? own.getHashMap() : ImmutableMap.of();
    members.forEach(
        (key, value) -> {
          if (value instanceof NSString text) {
            values.put(key, text.getContent());
          } else if (value instanceof NSNumber number && number.isBoolean()) {
            values.put(key, number.boolValue());
          } else if (value instanceof NSNumber || value instanceof NSDate) {
            values.put(key, value.toString());
          }
        });
    return SourceRecord.of(position, values, notes);
  }

  /** Walking alone is the check. */
  private static final class Nothing implements XmlListener {

    @Override
    public void start(String name, ImmutableMap<String, String> attributes) {}

    @Override
    public void end(String name, String text) {}
  }
}
