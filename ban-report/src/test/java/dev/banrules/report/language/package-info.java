@NullMarked
package dev.banrules.report.language;

import org.jspecify.annotations.NullMarked;
