package dev.banrules.runtime.tuf;

import static java.util.Objects.requireNonNull;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/**
 * The files of a repository.
 *
 * @param metadata the document
 * @param files the files by name, each with length and hash
 */
public record Targets(Metadata metadata, ImmutableMap<String, FileInfo> files) {

  private static final CharMatcher FORBIDDEN =
      CharMatcher.javaIsoControl().or(CharMatcher.anyOf("\\:*?\"<>|"));

  /** Checks that nothing is null. */
  public Targets {
    requireNonNull(metadata, "metadata");
    requireNonNull(files, "files");
  }

  /**
   * {@return what a document says}
   *
   * @param metadata a document of the role targets
   * @throws TufException if it is none, delegates to others, or has names that are no names
   */
  public static Targets of(Metadata metadata) throws TufException {
    if (metadata.signed().has("delegations")
        && !isWithoutRoles(Fields.object(metadata.signed(), "delegations"))) {
      throw new TufException("it delegates to other roles, which catalogs do not");
    }
    ImmutableMap.Builder<String, FileInfo> files = ImmutableMap.builder();
    ObjectNode targets = Fields.object(metadata.signed(), "targets");
    for (String name : targets.propertyNames()) {
      checkName(name);
      FileInfo content = FileInfo.read(Fields.object(targets, name));
      if (content.length().isEmpty() || content.hashes().isEmpty()) {
        throw new TufException("the target `" + name + "` lacks its length or its hash");
      }
      files.put(name, content);
    }
    return new Targets(metadata, files.buildOrThrow());
  }

  private static boolean isWithoutRoles(ObjectNode delegations) {
    return !delegations.has("succinct_roles") && delegations.path("roles").isEmpty();
  }

  /**
   * Checks the name of a target: a relative path, with {@code /}, that stays below where it begins.
   *
   * @param name the name
   * @throws TufException if it is not
   */
  public static void checkName(String name) throws TufException {
    List<String> parts = Splitter.on('/').splitToList(name);
    if (FORBIDDEN.matchesAnyOf(name)
        || parts.stream()
            .anyMatch(part -> part.isBlank() || part.equals(".") || part.equals(".."))) {
      throw new TufException(
          "`" + CharMatcher.javaIsoControl().replaceFrom(name, '?') + "` is no name of a target");
    }
  }
}
