# Part of the script `ban` at the root: fetches and builds what `--engine spark` needs at its first use, so that no
# other command waits for Spark, or has it on its class path.
# shellcheck shell=sh disable=SC2154 # variables of that script

spark=$home/ban-spark/target/ban-spark-0.1.0-SNAPSHOT.jar
own=$home/ban-spark/target/own-jars.txt

stale_spark() {
  [ ! -f "$spark" ] || [ ! -f "$own" ] || [ -n "$(
    cd "$home" && find pom.xml ban-spark/pom.xml ban-spark/src/main \
      ban-model/pom.xml ban-rules/pom.xml ban-io/pom.xml ban-catalog/pom.xml ban-mdm/pom.xml \
      ban-report/pom.xml ban-verify/pom.xml ban-runtime/pom.xml ban-cli/pom.xml \
      ban-model/src/main ban-rules/src/main ban-io/src/main ban-catalog/src/main ban-mdm/src/main \
      ban-report/src/main ban-verify/src/main ban-runtime/src/main ban-cli/src/main \
      -newer "$spark" | head -n 1
  )" ]
}

if stale_spark; then
  acquire
  if stale_spark; then build ban-spark "$spark" -Pspark; fi
  release
fi

BAN_CLASS_PATH=$spark:$(cat "$home/ban-spark/target/class-path.txt")
# What a cluster does not have; Spark on this machine would copy it for nothing.
case " $* " in
  *' --master'*) BAN_JAVA_OPTS="-Dspark.jars=$(cat "$own"),$spark ${BAN_JAVA_OPTS-}" ;;
esac
BAN_JAVA_OPTS="$(cat "$home/ban-spark/java-options") ${BAN_JAVA_OPTS-}"
export BAN_CLASS_PATH BAN_JAVA_OPTS
exec sh "$home/ban-cli/src/main/distribution/bin/ban" "$@"
