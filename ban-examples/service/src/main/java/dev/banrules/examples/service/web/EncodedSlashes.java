package dev.banrules.examples.service.web;

import org.apache.catalina.connector.Connector;
import org.apache.tomcat.util.buf.EncodedSolidusHandling;
import org.springframework.boot.tomcat.TomcatConnectorCustomizer;
import org.springframework.stereotype.Component;

/** Lets an id in an address have a slash, written as {@code %2F}. */
@Component
final class EncodedSlashes implements TomcatConnectorCustomizer {

  @Override
  public void customize(Connector connector) {
    connector.setEncodedSolidusHandling(EncodedSolidusHandling.PASS_THROUGH.getValue());
  }
}
