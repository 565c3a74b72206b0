package dev.banrules.rules.similarity;

import com.google.common.io.Resources;
import dev.banrules.io.Catalogs;
import dev.banrules.io.document.Limits;
import dev.banrules.io.document.Source;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.Software;
import dev.banrules.model.software.Identifier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/** The labelled strings of the test resources, in two halves: one to tune on, one to report on. */
final class LabelledNames {

  /** One labelled string. */
  record Row(
      String kind,
      String value,
      String platform,
      String vendor,
      String application,
      String level,
      String note) {

    /** Returns whether the row belongs to the half that nothing was tuned on. */
    boolean isHeldOut() {
      CRC32 crc = new CRC32();
      crc.update(value.getBytes(StandardCharsets.UTF_8));
      return crc.getValue() % 2 == 1;
    }

    /** The software that the row is about, as an inventory would state it. */
    Software software() {
      Software.Builder software = Software.builder();
      switch (kind) {
        case "publisher" -> software.publisher(value);
        case "display_name" -> software.name(value);
        case "named_package" ->
            software.name(value).addIdentifiers(Identifier.parse(scheme() + ":" + value));
        default -> software.addIdentifiers(Identifier.parse(scheme() + ":" + value));
      }
      return software.build();
    }

    private String scheme() {
      return platform.equals("macos") || platform.equals("ios") ? "apple" : platform;
    }
  }

  private LabelledNames() {}

  static List<Row> read() {
    return read("labelled.csv");
  }

  /** The second set, labelled before it was first run. */
  static List<Row> second() {
    return read("second.csv");
  }

  static List<Row> read(String resource) {
    List<Row> rows = new ArrayList<>();
    List<String> lines = lines(resource);
    for (String line : lines.subList(1, lines.size())) {
      List<String> cells = cells(line);
      rows.add(
          new Row(
              cells.get(0),
              cells.get(1),
              cells.get(2),
              cells.get(3),
              cells.get(4),
              cells.get(5),
              cells.get(8)));
    }
    return rows;
  }

  /** The catalog that the labels of the first two sets assume. */
  static CatalogSet catalog() {
    String catalog = String.join("\n", lines("catalog.json"));
    return Catalogs.read(List.of(Source.of("catalog.json", catalog)), Limits.defaults());
  }

  private static List<String> lines(String resource) {
    try {
      return Resources.readLines(
          Resources.getResource(LabelledNames.class, resource), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Splits a line of RFC 4180 without line breaks in quotes. */
  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
        cell.append('"');
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return cells;
  }
}
