# The command ban, from nothing but these sources:
#   docker build -t ban . && docker run --rm -v "$PWD:/work" ban check phone.json
FROM maven:3.9-eclipse-temurin-17 AS build
WORKDIR /src
COPY . .
RUN mvn -B -q -ntp -Dquick -Pdistribution -Dmaven.test.skip -pl ban-cli -am package \
 && cd /opt && jar xf /src/ban-cli/target/ban-*.zip && mv ban-* ban && chmod +x ban/bin/ban

FROM eclipse-temurin:17-jre
COPY --from=build /opt/ban /opt/ban
USER nobody
WORKDIR /work
ENTRYPOINT ["/opt/ban/bin/ban"]
