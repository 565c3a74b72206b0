package dev.banrules.io;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.banrules.io.Schemas.Kind;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Validates documents with an independent implementation of JSON Schema. */
final class Validation {

  private static final Map<Kind, Schema> SCHEMAS = new EnumMap<>(Kind.class);

  private Validation() {}

  static List<Error> errors(Kind kind, String json) {
    return SCHEMAS.computeIfAbsent(kind, Validation::schema).validate(json, InputFormat.JSON);
  }

  private static Schema schema(Kind kind) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(Schemas.of(kind), InputFormat.JSON);
  }
}
