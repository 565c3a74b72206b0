package dev.banrules.maven;

import dev.banrules.maven.bill.ResolvedDependencies;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Organization;
import org.apache.maven.model.building.ModelBuildingRequest;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.DefaultProjectBuildingRequest;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectBuilder;
import org.apache.maven.project.ProjectBuildingException;
import org.apache.maven.project.ProjectBuildingRequest;

/** The bill of a project that names none. */
final class ProjectBill {

  private final MavenProject project;
  private final MavenSession session;
  private final ProjectBuilder builder;
  private final Log log;

  ProjectBill(MavenProject project, MavenSession session, ProjectBuilder builder, Log log) {
    this.project = project;
    this.session = session;
    this.builder = builder;
    this.log = log;
  }

  /** That of the CycloneDX plugin, which runs before; without it, the resolved dependencies. */
  Path file() throws IOException {
    Path folder = Path.of(project.getBuild().getDirectory());
    for (String name : List.of("bom.json", "bom.xml")) {
      if (Files.exists(folder.resolve(name))) {
        return folder.resolve(name);
      }
    }
    Path own = folder.resolve("banrules-bom.json");
    new ResolvedDependencies(project, this::publisher).write(own);
    return own;
  }

  /** The organisation that an artifact's POM names, which catalogs may know. */
  private Optional<String> publisher(Artifact artifact) {
    ProjectBuildingRequest request =
        new DefaultProjectBuildingRequest(session.getProjectBuildingRequest());
    request.setResolveDependencies(false);
    request.setProcessPlugins(false);
    request.setValidationLevel(ModelBuildingRequest.VALIDATION_LEVEL_MINIMAL);
    request.setRemoteRepositories(project.getRemoteArtifactRepositories());
    try {
      MavenProject built = builder.build(artifact, true, request).getProject();
      return Optional.ofNullable(built.getOrganization()).map(Organization::getName);
    } catch (ProjectBuildingException e) {
      log.warn(
          "the publisher of "
              + artifact
              + " is not known: its POM can't be read: "
              + e.getMessage());
      return Optional.empty();
    }
  }
}
