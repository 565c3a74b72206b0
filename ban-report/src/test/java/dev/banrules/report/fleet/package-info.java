@NullMarked
package dev.banrules.report.fleet;

import org.jspecify.annotations.NullMarked;
