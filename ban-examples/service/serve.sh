# Part of the script `ban` at the root: builds the service at its first use and starts it. It is a build of
# its own, so that no other command waits for a web server, or has one on its class path.
# shellcheck shell=sh disable=SC2154 # variables of that script

service=$home/ban-examples/service/target/ban-examples-service-0.1.0-SNAPSHOT.jar
class_path=$home/ban-examples/service/target/class-path

stale_service() {
  [ ! -f "$service" ] || [ ! -f "$class_path" ] || [ -n "$(
    cd "$home" && find pom.xml ban-examples/service/pom.xml ban-examples/service/src/main \
      ban-model/pom.xml ban-rules/pom.xml ban-io/pom.xml ban-catalog/pom.xml ban-mdm/pom.xml \
      ban-report/pom.xml ban-runtime/pom.xml ban-spring-boot-starter/pom.xml \
      ban-model/src/main ban-rules/src/main ban-io/src/main ban-catalog/src/main ban-mdm/src/main \
      ban-report/src/main ban-runtime/src/main ban-spring-boot-starter/src/main \
      -newer "$service" | head -n 1
  )" ]
}

if stale_service; then
  acquire
  if stale_service; then build ban-examples/service "$service"; fi
  release
fi

# shellcheck disable=SC2086 # BAN_JAVA_OPTS is a list of options
exec "$java" -Dfile.encoding=UTF-8 ${BAN_JAVA_OPTS-} -cp "$service:$(cat "$class_path")" \
  dev.banrules.examples.service.BanService "$@"
