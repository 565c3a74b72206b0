package dev.banrules.examples.service.web;

import dev.banrules.examples.service.problem.ApiException;
import dev.banrules.examples.service.problem.ProblemKind;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.MimeTypeUtils;

/** In which type an answer is given, of those that a client accepts. */
final class AnswerType {

  static final String JSON = MediaType.APPLICATION_JSON_VALUE;
  static final String LINES = MediaType.APPLICATION_NDJSON_VALUE;

  private AnswerType() {}

  /** The first of the types that the client likes best. */
  static String of(HttpServletRequest request, List<String> types) {
    String accept = request.getHeader(HttpHeaders.ACCEPT);
    if (accept == null || accept.isBlank()) {
      return types.get(0);
    }
    for (MediaType wanted : wanted(accept)) {
      for (String type : types) {
        if (wanted.getQualityValue() > 0 && wanted.includes(MediaType.parseMediaType(type))) {
          return type;
        }
      }
    }
    throw new ApiException(
        ProblemKind.NOT_ACCEPTABLE, "Answers are " + String.join(" or ", types) + ".");
  }

  private static List<MediaType> wanted(String accept) {
    try {
      List<MediaType> wanted = new ArrayList<>(MediaType.parseMediaTypes(accept));
      MimeTypeUtils.sortBySpecificity(wanted);
      wanted.sort((a, b) -> Double.compare(b.getQualityValue(), a.getQualityValue()));
      return wanted;
    } catch (InvalidMediaTypeException e) {
      throw new ApiException(
          ProblemKind.NOT_ACCEPTABLE, "The header Accept can't be read: " + e.getMessage());
    }
  }
}
