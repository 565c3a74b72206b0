package dev.banrules.maven;

import dev.banrules.maven.bill.ForbiddenComponent;
import dev.banrules.report.sarif.SarifResult.FilePlace;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.InputLocation;
import org.apache.maven.project.MavenProject;

/** Where a project's POM declares the dependencies that bring components. */
final class DeclaredPlaces {

  private final MavenProject project;
  private final String pom;

  /**
   * Looks into a project.
   *
   * @param project the project
   * @param root the folder that names of files are relative to
   */
  DeclaredPlaces(MavenProject project, Path root) {
    this.project = project;
    Path file = project.getFile().toPath().toAbsolutePath().normalize();
    Path base = root.toAbsolutePath().normalize();
    this.pom =
        (file.startsWith(base) ? base.relativize(file) : file)
            .toString()
            .replace(File.separatorChar, '/');
  }

  /** The line of the direct dependency; the whole POM where it has none, as of a parent's. */
  FilePlace of(ForbiddenComponent component) {
    Optional<InputLocation> declared =
        component.path().stream().skip(1).findFirst().flatMap(this::declaration);
    return declared
        .map(at -> new FilePlace(pom, at.getLineNumber(), 1))
        .orElseGet(() -> new FilePlace(pom, 0, 0));
  }

  private Optional<InputLocation> declaration(String coordinates) {
    return project.getOriginalModel().getDependencies().stream()
        .filter(dependency -> coordinates.startsWith(key(dependency) + ":"))
        .map(dependency -> dependency.getLocation(""))
        .filter(location -> location != null && location.getLineNumber() > 0)
        .findFirst();
  }

  private static String key(Dependency dependency) {
    return dependency.getGroupId() + ":" + dependency.getArtifactId();
  }
}
