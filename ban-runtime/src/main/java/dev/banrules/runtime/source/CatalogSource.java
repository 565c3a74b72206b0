package dev.banrules.runtime.source;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/**
 * Where catalogs come from. A source is asked again and again; it gives all documents of one state,
 * or none.
 */
public interface CatalogSource {

  /**
   * {@return the documents as they are now}
   *
   * @param clock tells at which instant expiry is judged, and how long it takes
   * @throws SourceException if they can't be had, or can't be trusted
   */
  Documents fetch(Clock clock) throws SourceException;

  /** {@return whether what it gives is signed, and so expires} */
  boolean isSigned();

  /** {@return the catalog that comes with the library; it needs ban-catalog, and never changes} */
  static CatalogSource builtIn() {
    return new BuiltInSource();
  }

  /**
   * {@return catalogs that nothing protects but the rights of the file system}
   *
   * @param paths files, and folders of which all files count whose names end in {@code .json},
   *     {@code .yaml} or {@code .yml}; who changes a file replaces it as a whole, by a rename
   */
  static CatalogSource unsignedFiles(Path... paths) {
    return new UnsignedFiles(ImmutableList.copyOf(paths));
  }

  /**
   * {@return the catalogs of several sources, to be read as one; it is signed where any of them is,
   * and expires with the first}
   *
   * @param sources the sources, at least one
   */
  static CatalogSource together(List<CatalogSource> sources) {
    return new JoinedSources(ImmutableList.copyOf(sources));
  }
}
