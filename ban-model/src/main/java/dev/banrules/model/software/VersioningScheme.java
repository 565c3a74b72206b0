package dev.banrules.model.software;

import dev.banrules.model.base.Words;
import dev.banrules.model.value.InvalidValueException;
import dev.banrules.model.value.Suggestion;
import java.util.regex.Pattern;

/** The ecosystems by whose rules the versions of a VERS expression are compared (semantics §5). */
public enum VersioningScheme {
  /** Packages of Alpine Linux. */
  ALPINE(Form.NUMBERED),
  /** Packages of Debian and its relatives. */
  DEB(Form.DEBIAN),
  /** Ruby gems. */
  GEM(Form.NUMBERED),
  /** Versions of no ecosystem: parts of numbers and letters. */
  GENERIC(Form.FREE),
  /** Go modules. */
  GOLANG(Form.GO),
  /** Artifacts of Maven. */
  MAVEN(Form.FREE),
  /** Packages of npm. */
  NPM(Form.SEMANTIC),
  /** Packages of .NET. */
  NUGET(Form.NUMBERED),
  /** Packages of Python. */
  PYPI(Form.NUMBERED),
  /** Packages of Red Hat and its relatives. */
  RPM(Form.REDHAT);

  /** As of dotted numbers; a pattern would go as deep as a long text has parts. */
  private static final int MAX_LENGTH = 256;

  private final Form form;

  VersioningScheme(Form form) {
    this.form = form;
  }

  /**
   * {@return the scheme of a word}
   *
   * @param word the word of VERS expressions, such as {@code deb}
   * @throws InvalidValueException if there is no such scheme
   */
  public static VersioningScheme of(String word) {
    return Words.find(VersioningScheme.class, word)
        .orElseThrow(
            () ->
                new InvalidValueException(
                    word,
                    "a versioning scheme: one of "
                        + String.join(", ", Words.all(VersioningScheme.class)),
                    Suggestion.nearest(word, Words.all(VersioningScheme.class))));
  }

  /** {@return the word of VERS expressions} */
  public String word() {
    return Words.wordOf(this);
  }

  /**
   * {@return whether the scheme's rules cover a text: whether it has the form of a version, and at
   * most 256 characters}
   *
   * @param text the text
   */
  public boolean covers(String text) {
    return text.length() <= MAX_LENGTH && form.pattern.matcher(text).matches();
  }

  /** Checks that a version can be a bound under this scheme. */
  void check(String version) {
    InvalidValueException.check(
        covers(version),
        version,
        "a version under `" + word() + "`, such as `" + form.example + "`");
  }

  /** What versions that can be bounds look like. */
  private enum Form {
    DEBIAN("([0-9]{1,9}:)?[A-Za-z0-9.+~]+(-[A-Za-z0-9.+~]+)*", "1:2.30-1"),
    REDHAT("([0-9]{1,9}:)?[A-Za-z0-9._+~^]+(-[A-Za-z0-9._+~^]+)?", "2.30-1.el9"),
    SEMANTIC("v?" + Parts.NUMBER + "(\\." + Parts.NUMBER + "){0,2}" + Parts.SUFFIXES, "1.2.3"),
    GO(
        "v?"
            + Parts.NUMBER
            + "(\\."
            + Parts.NUMBER
            + "(\\."
            + Parts.NUMBER
            + Parts.SUFFIXES
            + ")?)?",
        "v1.2.3"),
    NUMBERED("v?[0-9][A-Za-z0-9._+~!-]*", "1.2.3"),
    FREE("[A-Za-z0-9][A-Za-z0-9._+~-]*", "1.2.3");

    private final Pattern pattern;
    private final String example;

    Form(String pattern, String example) {
      this.pattern = Pattern.compile(pattern);
      this.example = example;
    }
  }

  /** What Semantic Versioning 2.0.0 calls parts of a version. */
  private static final class Parts {

    static final String NUMBER = "(0|[1-9][0-9]{0,8})";
    private static final String IDENTIFIERS = "[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*";
    static final String SUFFIXES = "(-" + IDENTIFIERS + ")?(\\+" + IDENTIFIERS + ")?";

    private Parts() {}
  }
}
