/** Tests of what is remembered, on H2 and, where it is there, PostgreSQL. */
@NullMarked
package dev.banrules.examples.service.memory;

import org.jspecify.annotations.NullMarked;
