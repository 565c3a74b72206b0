@NullMarked
package dev.banrules.examples.text;

import org.jspecify.annotations.NullMarked;
