package dev.banrules.examples.service;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** A service that says over HTTP what may be on devices; {@code ban serve} starts it. */
@SpringBootApplication
public class BanService {

  BanService() {}

  /**
   * Starts the service.
   *
   * @param args properties, such as {@code --server.port=8081}
   */
  public static void main(String[] args) {
    SpringApplication.run(BanService.class, args);
  }
}
