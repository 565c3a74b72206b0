@NullMarked
package dev.banrules.report.why;

import org.jspecify.annotations.NullMarked;
