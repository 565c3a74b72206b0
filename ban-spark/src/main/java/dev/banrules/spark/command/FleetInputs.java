package dev.banrules.spark.command;

import static org.apache.spark.sql.functions.col;

import com.google.common.collect.ImmutableList;
import dev.banrules.cli.console.UsageException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** The files and folders that arguments name, by how Spark reads them. */
final class FleetInputs {

  /** Enough for the first line of most fleets. */
  private static final int LOOKED_AT = 1 << 20;

  private final Configuration configuration;
  private final List<String> tables = new ArrayList<>();
  private final List<String> lines = new ArrayList<>();
  private final List<String> documents = new ArrayList<>();

  private FleetInputs(Configuration configuration) {
    this.configuration = configuration;
  }

  /**
   * The devices of all arguments.
   *
   * @throws UsageException if one names nothing that can be read
   */
  static ImmutableList<Dataset<Row>> of(SparkSession session, List<String> names) {
    FleetInputs inputs = new FleetInputs(session.sparkContext().hadoopConfiguration());
    try {
      for (String name : names) {
        inputs.add(name);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return inputs.datasets(session);
  }

  private void add(String name) throws IOException {
    Path path =
        new Path(name.contains("://") ? name : java.nio.file.Path.of(name).toUri().toString());
    FileSystem files = path.getFileSystem(configuration);
    try {
      add(name, files.getFileStatus(path), files);
    } catch (FileNotFoundException e) {
      throw new UsageException(name + ": there is no such file");
    }
  }

  private void add(String name, FileStatus status, FileSystem files) throws IOException {
    String path = status.getPath().toString();
    if (!status.isDirectory()) {
      addFile(path, status, files);
      return;
    }
    if (files.exists(new Path(status.getPath(), "_delta_log"))) {
      throw new UsageException(
          name
              + ": is a Delta table, of which some files may be of the past: write it as Parquet, or"
              + " read it with Delta's own library and give it to BanSpark");
    }
    List<FileStatus> visible = visible(status, files);
    if (visible.isEmpty()) {
      throw new UsageException(name + ": a folder without files");
    }
    if (visible.stream().anyMatch(file -> isTable(file.getPath().getName()))) {
      tables.add(path);
      return;
    }
    for (FileStatus file : visible) {
      addFile(file.getPath().toString(), file, files);
    }
  }

  /** Spark leaves out names that begin in these ways, too. */
  private static List<FileStatus> visible(FileStatus folder, FileSystem files) throws IOException {
    List<FileStatus> visible = new ArrayList<>();
    for (FileStatus each : files.listStatus(folder.getPath())) {
      String name = each.getPath().getName();
      if (name.startsWith("_") || name.startsWith(".")) {
        continue;
      }
      if (each.isDirectory()) {
        visible.addAll(visible(each, files));
      } else {
        visible.add(each);
      }
    }
    return visible;
  }

  private void addFile(String path, FileStatus status, FileSystem files) throws IOException {
    String name = status.getPath().getName().toLowerCase(Locale.ROOT);
    if (isTable(name)) {
      tables.add(path);
    } else if (isLines(name) || (!name.endsWith(".gz") && beginsWithLine(status, files))) {
      lines.add(path);
    } else {
      documents.add(path);
    }
  }

  private static boolean isTable(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".parquet");
  }

  private static boolean isLines(String name) {
    String unpacked = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    return unpacked.endsWith(".jsonl") || unpacked.endsWith(".ndjson");
  }

  /** Whether the first line is a profile from its beginning to its end. */
  private static boolean beginsWithLine(FileStatus status, FileSystem files) throws IOException {
    byte[] start = new byte[(int) Math.min(LOOKED_AT, status.getLen())];
    try (FSDataInputStream in = files.open(status.getPath())) {
      in.readFully(start);
    }
    String text = new String(start, java.nio.charset.StandardCharsets.UTF_8).stripLeading();
    int end = text.indexOf('\n');
    String line = (end < 0 ? text : text.substring(0, end)).strip();
    return line.startsWith("{") && line.endsWith("}") && line.contains("\"device-profile/");
  }

  private ImmutableList<Dataset<Row>> datasets(SparkSession session) {
    ImmutableList.Builder<Dataset<Row>> all = ImmutableList.builder();
    tables.forEach(path -> all.add(session.read().parquet(path)));
    if (!lines.isEmpty()) {
      all.add(
          session
              .read()
              .text(lines.toArray(String[]::new))
              .select(col("value"), col("_metadata.file_path").as("path")));
    }
    if (!documents.isEmpty()) {
      all.add(session.read().format("binaryFile").load(documents.toArray(String[]::new)));
    }
    return all.build();
  }
}
