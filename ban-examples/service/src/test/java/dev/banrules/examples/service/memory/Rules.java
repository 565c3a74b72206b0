package dev.banrules.examples.service.memory;

import dev.banrules.runtime.LiveRules;
import dev.banrules.runtime.source.CatalogSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.List;

/** A catalog in a file, in several versions, and rules that read it. */
final class Rules {

  private static final String HEAD =
      """
      format: ban-catalog/1
      id: own
      version: %s
      applications:
        - {id: chat, name: Chat, identifiers: ["android:com.example.chat"]}
        - {id: other, name: Other, identifiers: ["android:com.example.other"]}
      bans:
      """;

  private static final String BAN =
      """
        - id: no-%1$s
          title: No %1$s
          authority: Ministry
          jurisdiction: CA
          target: {application: %1$s}
          scope: government-devices
          prohibits: [use]
          timeline: {effective: %2$s}
      """;

  private Rules() {}

  /** A ban of software that no device has. */
  static String withoutBanOfChat() {
    return HEAD.formatted(1) + BAN.formatted("other", "2024-01-01");
  }

  static String withBanOfChat(String effective) {
    return HEAD.formatted(2)
        + BAN.formatted("other", "2024-01-01")
        + BAN.formatted("chat", effective);
  }

  /** Replaces the file in one step. */
  static void write(Path file, String catalog) {
    try {
      Path next = Files.writeString(file.resolveSibling(file.getFileName() + ".new"), catalog);
      Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static LiveRules live(Path file, Clock clock) {
    return LiveRules.builder(CatalogSource.unsignedFiles(file), clock).start();
  }

  static LiveRules liveBesideBuiltIn(Path file, Clock clock) {
    List<CatalogSource> sources =
        List.of(CatalogSource.builtIn(), CatalogSource.unsignedFiles(file));
    return LiveRules.builder(CatalogSource.together(sources), clock).start();
  }
}
