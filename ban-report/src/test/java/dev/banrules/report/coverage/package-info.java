@NullMarked
package dev.banrules.report.coverage;

import org.jspecify.annotations.NullMarked;
