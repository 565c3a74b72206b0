package dev.banrules.maven.gate;

import com.google.common.collect.ImmutableList;
import dev.banrules.maven.bill.ForbiddenComponent;
import dev.banrules.model.verdict.Finding;
import dev.banrules.report.layout.VisibleText;
import dev.banrules.report.sarif.FindingResult;
import dev.banrules.report.sarif.SarifLog;
import dev.banrules.report.sarif.SarifResult.FilePlace;
import dev.banrules.report.sarif.SarifResult.LogicalPlace;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/** Writes what bans say of a bill for code hosts, at the places where dependencies are declared. */
public final class SarifFile {

  private final String version;
  private final Function<ForbiddenComponent, FilePlace> place;

  /**
   * Makes a writer.
   *
   * @param version the version of the plugin
   * @param place where the project declares the dependency that brings a component
   */
  public SarifFile(String version, Function<ForbiddenComponent, FilePlace> place) {
    this.version = version;
    this.place = place;
  }

  /**
   * Writes the findings of a gate.
   *
   * @param file where they go
   * @param gate the gate
   * @throws IOException if the file can't be written
   */
  public void write(Path file, Gate gate) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    try (Writer out = Files.newBufferedWriter(file)) {
      SarifLog log = new SarifLog("ban-maven-plugin", version, out);
      for (Finding finding : gate.findings()) {
        ForbiddenComponent component = gate.bill().component(finding);
        String name = VisibleText.text(component.coordinates());
        log.add(
            FindingResult.of(
                gate.rules().catalogs().ban(finding.ban()),
                gate.words(),
                finding,
                new FindingResult.Subject(
                    VisibleText.text(gate.bill().profile().id()),
                    VisibleText.text(component.key()),
                    ImmutableList.of("component: " + VisibleText.text(component.comesIn())),
                    Optional.of(place.apply(component)),
                    new LogicalPlace(name, name, "module"))));
      }
      gate.bill().unusable().forEach(problem -> log.addProblem(VisibleText.text(problem)));
      log.end();
    }
  }
}
