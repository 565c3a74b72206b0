package dev.banrules.cli.device;

import dev.banrules.cli.console.UsageException;
import dev.banrules.cli.input.InputFiles;
import dev.banrules.io.document.Source;
import dev.banrules.model.value.Suggestion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;

/**
 * Facts of devices in a table with a device a row. A column is named as the facts that verdicts ask
 * for; an empty cell states nothing; several places are separated by spaces, and {@code none} says
 * that there is none.
 */
final class FactsTable {

  private static final List<String> TEXTS =
      List.of("id", "platform", "formFactor", "owner.kind", "owner.of", "owner.sector");
  private static final List<String> LISTS =
      List.of("location", "contractsWith", "enrolledWith", "networks", "purposes");
  private static final List<String> COLUMNS =
      Stream.concat(TEXTS.stream(), LISTS.stream()).toList();
  private static final String NONE = "none";

  private static final CsvMapper CSV =
      CsvMapper.builder().enable(CsvReadFeature.WRAP_AS_ARRAY, CsvReadFeature.TRIM_SPACES).build();
  private static final JsonMapper JSON = new JsonMapper();

  private FactsTable() {}

  /** The table as profiles, one a line and each on the line of its row. */
  static Source asLines(String name) {
    Path file = InputFiles.path(name);
    try (MappingIterator<String[]> rows =
        CSV.readerFor(String[].class)
            .with(CsvSchema.emptySchema())
            .readValues(Files.readString(file))) {
      if (!rows.hasNext()) {
        throw new UsageException(name + ": is empty; its first line names the columns");
      }
      List<String> columns = columns(name, rows.next());
      StringBuilder lines = new StringBuilder("\n");
      while (rows.hasNext()) {
        lines.append(line(columns, rows.next())).append('\n');
      }
      return Source.of(name, lines.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (JacksonException e) {
      throw new UsageException(name + ": is not valid CSV: " + e.getOriginalMessage());
    }
  }

  private static List<String> columns(String name, String[] header) {
    List<String> wrong =
        Arrays.stream(header)
            .filter(column -> !COLUMNS.contains(column))
            .map(column -> name + ": no fact is called `" + column + "`" + remedy(column))
            .toList();
    if (!wrong.isEmpty()) {
      throw new UsageException(wrong);
    }
    return List.of(header);
  }

  private static String remedy(String column) {
    return Suggestion.nearest(column, COLUMNS).or("; the facts are " + String.join(", ", COLUMNS));
  }

  private static String line(List<String> columns, String[] cells) {
    ObjectNode profile = JSON.createObjectNode();
    for (int i = 0; i < Math.min(columns.size(), cells.length); i++) {
      String cell = cells[i];
      if (!cell.isEmpty()) {
        put(profile, columns.get(i), cell);
      }
    }
    return profile.toString();
  }

  private static void put(ObjectNode profile, String column, String cell) {
    if (LISTS.contains(column)) {
      var list = profile.putArray(column);
      Arrays.stream(cell.split("[ ;]+")).filter(word -> !word.equals(NONE)).forEach(list::add);
    } else if (column.startsWith("owner.")) {
      profile.withObjectProperty("owner").put(column.substring("owner.".length()), cell);
    } else {
      profile.put(column, cell);
    }
  }
}
