@NullMarked
package dev.banrules.rules.lint;

import org.jspecify.annotations.NullMarked;
