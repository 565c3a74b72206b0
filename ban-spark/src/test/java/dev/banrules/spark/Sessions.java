package dev.banrules.spark;

import org.apache.spark.sql.SparkSession;

/** The one session of all tests of a process. */
public final class Sessions {

  private Sessions() {}

  /** {@return the session, with two threads and the functions of SQL} */
  public static SparkSession get() {
    return Holder.SESSION;
  }

  private static final class Holder {
    static final SparkSession SESSION =
        SparkSession.builder()
            .master("local[2]")
            .config("spark.ui.enabled", false)
            .config("spark.driver.host", "127.0.0.1")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.sql.shuffle.partitions", 2)
            .config("spark.sql.extensions", "dev.banrules.spark.sql.BanExtensions")
            .config("spark.sql.warehouse.dir", "target/warehouse")
            .getOrCreate();
  }
}
