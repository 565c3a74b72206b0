package dev.banrules.maven.bill;

import com.github.packageurl.MalformedPackageURLException;
import com.github.packageurl.PackageURLBuilder;
import com.google.common.hash.Hashing;
import com.google.common.io.MoreFiles;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The dependencies of a project that Maven resolved, as a CycloneDX bill: all but those of tests.
 * The same dependencies give the same bill, byte for byte.
 */
public final class ResolvedDependencies {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private final MavenProject project;
  private final Function<Artifact, Optional<String>> publisher;

  /**
   * Prepares the bill of a project.
   *
   * @param project the project, its dependencies resolved
   * @param publisher who publishes an artifact, where that is known
   */
  public ResolvedDependencies(
      MavenProject project, Function<Artifact, Optional<String>> publisher) {
    this.project = project;
    this.publisher = publisher;
  }

  /**
   * Writes the bill.
   *
   * @param file where it goes
   * @throws IOException if it can't be written, or an artifact can't be read
   */
  public void write(Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.writeString(file, JSON.writeValueAsString(document()) + "\n");
  }

  private ObjectNode document() throws IOException {
    ObjectNode document = JSON.createObjectNode();
    document.put("bomFormat", "CycloneDX").put("specVersion", "1.6").put("version", 1);
    Artifact self = project.getArtifact();
    document.withObjectProperty("metadata").set("component", component(self, "application"));
    ArrayNode components = document.putArray("components");
    Map<String, String> references = new LinkedHashMap<>();
    references.put(self.getId(), purl(self));
    for (Artifact artifact : project.getArtifacts()) {
      ObjectNode component = component(artifact, "library");
      publisher.apply(artifact).ifPresent(name -> component.put("publisher", name));
      addHash(component, artifact.getFile());
      components.add(component);
      references.put(artifact.getId(), purl(artifact));
    }
    addDependencies(document.putArray("dependencies"), references);
    return document;
  }

  private static ObjectNode component(Artifact artifact, String type) {
    return JSON.createObjectNode()
        .put("type", type)
        .put("bom-ref", purl(artifact))
        .put("group", artifact.getGroupId())
        .put("name", artifact.getArtifactId())
        .put("version", artifact.getBaseVersion())
        .put("purl", purl(artifact));
  }

  private static String purl(Artifact artifact) {
    try {
      PackageURLBuilder purl =
          PackageURLBuilder.aPackageURL()
              .withType("maven")
              .withNamespace(artifact.getGroupId())
              .withName(artifact.getArtifactId())
              .withVersion(artifact.getBaseVersion())
              .withQualifier("type", artifact.getType());
      if (artifact.hasClassifier()) {
        purl.withQualifier("classifier", artifact.getClassifier());
      }
      return purl.build().canonicalize();
    } catch (MalformedPackageURLException e) {
      throw new IllegalStateException(e); // Maven's coordinates always make one
    }
  }

  /** A module of the same build may still be a folder of classes, which has no hash. */
  private static void addHash(ObjectNode component, @Nullable File file) throws IOException {
    if (file != null && file.isFile()) {
      component
          .putArray("hashes")
          .addObject()
          .put("alg", "SHA-256")
          .put("content", MoreFiles.asByteSource(file.toPath()).hash(Hashing.sha256()).toString());
    }
  }

  /** Maven keeps one way to each artifact, from the project down. */
  private void addDependencies(ArrayNode graph, Map<String, String> references) {
    Map<String, Set<String>> edges = new LinkedHashMap<>();
    for (Artifact artifact : project.getArtifacts()) {
      List<String> trail = artifact.getDependencyTrail();
      for (int i = 0; i + 1 < trail.size(); i++) {
        edges
            .computeIfAbsent(
                references.getOrDefault(trail.get(i), trail.get(i)), from -> new LinkedHashSet<>())
            .add(references.getOrDefault(trail.get(i + 1), trail.get(i + 1)));
      }
    }
    edges.forEach(
        (from, to) -> {
          ArrayNode dependsOn = graph.addObject().put("ref", from).putArray("dependsOn");
          to.forEach(dependsOn::add);
        });
  }
}
