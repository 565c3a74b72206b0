package dev.banrules.spark.device;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banrules.io.Profiles;
import dev.banrules.io.document.InvalidDocumentException;
import dev.banrules.io.document.Loaded;
import dev.banrules.io.document.Problem;
import dev.banrules.io.document.Source;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.spark.Fleets;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A row is read as the document that states the same, in the same words where it is wrong. */
class RowsAndDocumentsTest {

  private static final DeviceReader READER =
      DeviceColumns.of(Fleets.schema()).reader(Fleets.catalogs());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'format':'device-profile/1','id':'a','software':[]}",
        "{'format':'device-profile/1','id':'a','platform':'ios','formFactor':'phone','owner':{'kind':'government','of':'CA','sector':'energy'},'location':['CA-ON','US'],'contractsWith':[],'enrolledWith':['CA/commons'],'networks':['GB'],'purposes':['security-research'],'coverage':'partial','software':[{'kind':'hardware','name':'P30 Pro','publisher':'HUAWEI'},{'name':'WeChat','identifiers':['android:com.tencent.mm','sha256:aa'],'version':'8','edition':'free','installedAt':'2023-06-01','updatedAt':'2023-10-12T08:00:00Z','components':[{'name':'x','updatedAt':'never'}]}]}",
        "{'format':'device-profile/1','id':'a','software':[{'name':'x','updatedAt':'2023-10-12T08:00'}]}",
        "{'format':'device-profile/1','id':'a','software':[{'name':'x','updatedAt':'2023-10-12T08:00:00+0200'}]}",
        // What is wrong, and what somebody should know.
        "{'format':'device-profile/2','id':'a','software':[]}",
        "{'format':'device-profile/1','software':[]}",
        "{'format':'device-profile/1','id':'a'}",
        "{'format':'device-profile/1','id':'','software':[]}",
        "{'format':'device-profile/1','id':'a','platform':'andriod','software':[]}",
        "{'format':'device-profile/1','id':'a','location':['UK'],'software':[]}",
        "{'format':'device-profile/1','id':'a','location':['CA/hosue'],'software':[]}",
        "{'format':'device-profile/1','id':'a','owner':{'of':'Canada','sector':'Public Sector'},'software':[]}",
        "{'format':'device-profile/1','id':'a','software':[{'version':'1'}]}",
        "{'format':'device-profile/1','id':'a','software':[{'name':'x'},{'identifiers':['tencent']}]}",
        "{'format':'device-profile/1','id':'a','software':[{'name':'x','updatedAt':'yesterday'}]}",
        "{'format':'device-profile/1','id':'a','software':[{'name':'x','updatedAt':'2023-02-30'}]}",
        "{'format':'device-profile/1','id':'a','software':[{'name':'x\\u0000'}]}",
        "{'format':'device-profile/1','id':'a','purposes':['Fun And Games'],'software':[]}"
      })
  void aRowIsReadAsItsDocument(String quoted) {
    String document = quoted.replace('\'', '"');
    DeviceInput row = read(Fleets.rows(List.of(document))).get(0);
    assertThat(row.problems().stream().map(RowsAndDocumentsTest::withoutPlace))
        .isEqualTo(problems(document).stream().map(RowsAndDocumentsTest::withoutPlace).toList());
    assertThat(row.profile()).isEqualTo(profile(document));
  }

  @Test
  void aNullInAListIsTold() {
    Dataset<Row> rows =
        Fleets.rows(List.of("{\"format\":\"device-profile/1\",\"id\":\"a\",\"software\":[null]}"));
    DeviceInput input = read(rows).get(0);
    assertThat(input.profile()).isNull();
    assertThat(input.problems()).singleElement().asString().contains("/software/0", "null");
  }

  private static List<DeviceInput> read(Dataset<Row> rows) {
    List<DeviceInput> inputs = new ArrayList<>();
    ((org.apache.spark.sql.classic.Dataset<Row>) rows)
        .queryExecution()
        .toRdd()
        .toJavaRDD()
        .map(row -> row.copy())
        .collect()
        .forEach(row -> READER.read(row).forEachRemaining(inputs::add));
    return inputs;
  }

  private static @org.jspecify.annotations.Nullable DeviceProfile profile(String document) {
    try {
      return load(document).value();
    } catch (InvalidDocumentException e) {
      return null;
    }
  }

  private static List<String> problems(String document) {
    try {
      return load(document).warnings().stream().map(Problem::message).toList();
    } catch (InvalidDocumentException e) {
      return e.problems().stream().map(Problem::message).toList();
    }
  }

  private static Loaded<DeviceProfile> load(String document) {
    return Profiles.against(Fleets.catalogs()).read(Source.of("profile", document));
  }

  /** Columns of a line are others where the line is written anew. */
  private static String withoutPlace(String message) {
    return message.replaceFirst(":1:[0-9]+", "");
  }
}
