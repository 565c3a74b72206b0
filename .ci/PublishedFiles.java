import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Checks a folder of what is to be published against what public repositories ask for: {@code java
 * PublishedFiles.java FOLDER}. All that is missing is named. Signatures are only looked for.
 */
final class PublishedFiles {

  private static final List<String> ASKED_OF_POMS =
      List.of("name", "description", "url", "licenses", "developers", "scm");
  private static final List<String> BESIDE_EACH_JAR =
      List.of(".jar", "-sources.jar", "-javadoc.jar", "-cyclonedx.json", "-cyclonedx.xml");

  private final List<String> problems = new ArrayList<>();
  private final Set<String> jars = new TreeSet<>();
  private final Set<String> managed = new TreeSet<>();

  public static void main(String[] args) throws Exception {
    PublishedFiles published = new PublishedFiles();
    int files = published.check(Path.of(args[0]));
    published.problems.forEach(System.err::println);
    System.out.println(
        files + " files of " + published.jars.size() + " modules and their BOM, "
            + published.problems.size() + " problems");
    System.exit(published.problems.isEmpty() && files > 0 ? 0 : 1);
  }

  private int check(Path folder) throws Exception {
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files = all.filter(Files::isRegularFile).filter(file -> !isCompanion(file)).sorted().toList();
    }
    for (Path file : files) {
      checkCompanions(file);
      if (file.toString().endsWith(".pom")) {
        checkPom(file);
      }
    }
    if (!managed.equals(jars)) {
      problems.add("the BOM manages " + managed + ", and published are " + jars);
    }
    return files.size();
  }

  private static boolean isCompanion(Path file) {
    return file.toString().matches(".*\\.(asc|md5|sha1|sha256|sha512)");
  }

  private void checkCompanions(Path file) throws IOException, GeneralSecurityException {
    checkSum(file, "md5", "MD5");
    checkSum(file, "sha1", "SHA-1");
    require(file.resolveSibling(file.getFileName() + ".asc"));
  }

  private void checkSum(Path file, String suffix, String algorithm)
      throws IOException, GeneralSecurityException {
    Path sum = file.resolveSibling(file.getFileName() + "." + suffix);
    if (require(sum)) {
      String actual =
          HexFormat.of()
              .formatHex(MessageDigest.getInstance(algorithm).digest(Files.readAllBytes(file)));
      if (!Files.readString(sum, StandardCharsets.US_ASCII).strip().equals(actual)) {
        problems.add(sum + ": is not the sum of the file");
      }
    }
  }

  private boolean require(Path file) {
    boolean there = Files.isRegularFile(file);
    if (!there) {
      problems.add(file + ": is missing");
    }
    return there;
  }

  private void checkPom(Path pom) throws Exception {
    Element project =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(pom.toFile())
            .getDocumentElement();
    for (String name : ASKED_OF_POMS) {
      if (text(project, name).isEmpty()) {
        problems.add(pom + ": has no <" + name + ">");
      }
    }
    if (child(project, "parent") != null) {
      problems.add(pom + ": has a parent");
    }
    String content = Files.readString(pom);
    for (String unwanted : List.of("${", "-SNAPSHOT", "<scope>test</scope>", "<repository>")) {
      if (content.contains(unwanted)) {
        problems.add(pom + ": contains " + unwanted);
      }
    }
    checkDependencies(pom, project);
    String artifact = text(project, "artifactId");
    if (text(project, "packaging").equals("pom")) {
      Element management = child(project, "dependencyManagement");
      if (management != null) {
        checkDependencies(pom, management);
        dependencies(management).forEach(each -> managed.add(text(each, "artifactId")));
      }
    } else {
      jars.add(artifact);
      for (String suffix : BESIDE_EACH_JAR) {
        require(pom.resolveSibling(artifact + "-" + text(project, "version") + suffix));
      }
    }
  }

  private void checkDependencies(Path pom, Element parent) {
    for (Element dependency : dependencies(parent)) {
      if (text(dependency, "version").isEmpty()) {
        problems.add(pom + ": no version of " + text(dependency, "artifactId"));
      }
    }
  }

  private static List<Element> dependencies(Element parent) {
    Element list = child(parent, "dependencies");
    return list == null ? List.of() : children(list);
  }

  private static String text(Element parent, String name) {
    return children(parent).stream()
        .filter(element -> element.getTagName().equals(name))
        .map(element -> element.getTextContent().strip())
        .collect(joining());
  }

  private static Element child(Element parent, String name) {
    return children(parent).stream()
        .filter(element -> element.getTagName().equals(name))
        .findFirst()
        .orElse(null);
  }

  private static List<Element> children(Element parent) {
    List<Element> children = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }
}
