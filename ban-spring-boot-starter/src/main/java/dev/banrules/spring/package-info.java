/** Rules, decision log, health and metrics of a Spring Boot application, by {@code banrules.*}. */
@NullMarked
package dev.banrules.spring;

import org.jspecify.annotations.NullMarked;
