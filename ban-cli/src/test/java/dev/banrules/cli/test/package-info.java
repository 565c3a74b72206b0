@NullMarked
package dev.banrules.cli.test;

import org.jspecify.annotations.NullMarked;
