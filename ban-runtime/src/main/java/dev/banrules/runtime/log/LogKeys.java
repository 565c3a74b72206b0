package dev.banrules.runtime.log;

/** The keys of a line, and the kinds of lines that hold no answer. */
final class LogKeys {

  static final String ENTRY = "entry";
  static final String HASH = "hash";
  static final String PREVIOUS = "previous";

  static final String KIND = "kind";
  static final String NUMBER = "number";
  static final String ID = "id";
  static final String INSTANT = "instant";
  static final String AT = "at";
  static final String CATALOGS = "catalogs";
  static final String VERSION = "version";
  static final String DIGEST = "digest";
  static final String OPTIONS = "options";
  static final String NEXT_CHANGE = "nextChange";
  static final String DEVICE = "device";
  static final String DEVICE_DIGEST = "deviceDigest";
  static final String SOFTWARE = "software";
  static final String CONDUCT = "conduct";
  static final String WARNING = "warning";
  static final String ANSWER = "answer";

  static final String OPEN = "open";
  static final String TORN = "torn";
  static final String LOST = "lost";
  static final String COUNT = "count";
  static final String CLOSE = "close";

  private LogKeys() {}
}
