package dev.banrules.runtime.repository;

/**
 * The names under which state is kept. Nothing that a repository says is part of one, but digits.
 */
final class KeptNames {

  private static final String TARGET = "target-";

  private KeptNames() {}

  /** A target, by the SHA-256 of its content. */
  static String target(String digest) {
    return TARGET + digest;
  }

  static boolean isTarget(String name) {
    return name.startsWith(TARGET);
  }
}
