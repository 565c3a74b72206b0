package dev.banrules.spark.scale;

import org.apache.spark.sql.SparkSession;

/** The sessions of these programs: quiet, and on this machine unless told otherwise. */
final class ScaleSession {

  private ScaleSession() {}

  static SparkSession open(String master) {
    return builder(master).getOrCreate();
  }

  static SparkSession.Builder builder(String master) {
    return SparkSession.builder()
        .appName("scale")
        .master(master)
        .config("spark.ui.enabled", false)
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.sql.session.timeZone", "UTC")
        .config("spark.sql.shuffle.partitions", 8);
  }
}
