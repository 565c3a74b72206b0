package dev.banrules.examples.service;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/** A service that says over HTTP what may be on devices; {@code ban serve} starts it. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class BanService {

  private static final int WRONG_USAGE = 2;

  BanService() {}

  /**
   * Starts the service.
   *
   * @param args options of {@code ban serve}
   */
  public static void main(String[] args) {
    String[] properties;
    try {
      properties = ServeOptions.toProperties(args);
    } catch (IllegalArgumentException e) {
      System.err.println("ban: " + e.getMessage());
      System.exit(WRONG_USAGE);
      return;
    }
    SpringApplication.run(BanService.class, properties);
  }

  /** What today is, where no date is given. */
  @Bean
  Clock clock() {
    return Clock.system(ZoneId.systemDefault());
  }
}
