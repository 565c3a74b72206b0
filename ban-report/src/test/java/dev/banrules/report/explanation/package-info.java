@NullMarked
package dev.banrules.report.explanation;

import org.jspecify.annotations.NullMarked;
