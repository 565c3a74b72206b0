package dev.banrules.examples.service.problem;

import dev.banrules.model.base.Words;
import org.springframework.http.HttpStatus;

/** The kinds of problems; each has a type of its own, so that programs need not read the text. */
public enum ProblemKind {
  /** A parameter that there is not, or with a value that it can't have. */
  INVALID_PARAMETER(HttpStatus.BAD_REQUEST, "A parameter is wrong"),
  /** A body that broke off, or whose packing is damaged. */
  BROKEN_BODY(HttpStatus.BAD_REQUEST, "The body did not arrive whole"),
  /** A body that is no profile and no inventory, or one with mistakes. */
  UNREADABLE_BODY(HttpStatus.UNPROCESSABLE_CONTENT, "The body can't be read"),
  /** A device of a fleet that can't be read or audited, while others can. */
  UNREADABLE_DEVICE(HttpStatus.UNPROCESSABLE_CONTENT, "A device can't be read"),
  /** A device that is not remembered. */
  UNKNOWN_DEVICE(HttpStatus.NOT_FOUND, "The device is not remembered"),
  /** A packing that the service does not know. */
  UNKNOWN_PACKING(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "The packing of the body is not known"),
  /** A format of answers that there is not. */
  NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE, "No format of answers is acceptable"),
  /** A body above the limit. */
  BODY_TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "The body is too large"),
  /** A body that came too slowly. */
  BODY_TOO_SLOW(HttpStatus.REQUEST_TIMEOUT, "The body came too slowly"),
  /** Too many questions at once. */
  BUSY(HttpStatus.SERVICE_UNAVAILABLE, "The service is busy"),
  /** An answer that took too long. */
  ANSWER_TOO_SLOW(HttpStatus.SERVICE_UNAVAILABLE, "The answer took too long"),
  /** Rules that have expired. */
  STALE_RULES(HttpStatus.SERVICE_UNAVAILABLE, "The rules have expired"),
  /** A block list that would lock devices out. */
  LOCK_OUT(HttpStatus.CONFLICT, "The document would lock devices out"),
  /** No token, or a wrong one. */
  UNAUTHORIZED(HttpStatus.UNAUTHORIZED, "A bearer token is needed"),
  /** A page of somebody else that sends a browser here. */
  FOREIGN_PAGE(HttpStatus.FORBIDDEN, "Another site may not ask"),
  /** A mistake of the service. */
  INTERNAL(HttpStatus.INTERNAL_SERVER_ERROR, "This should not have happened");

  private final HttpStatus status;
  private final String title;

  ProblemKind(HttpStatus status, String title) {
    this.status = status;
    this.title = title;
  }

  HttpStatus status() {
    return status;
  }

  String title() {
    return title;
  }

  /** {@return the type of its problem documents} */
  public String type() {
    return "urn:banrules:problem:" + Words.wordOf(this);
  }
}
