@NullMarked
package dev.banrules.examples.service.guard;

import org.jspecify.annotations.NullMarked;
