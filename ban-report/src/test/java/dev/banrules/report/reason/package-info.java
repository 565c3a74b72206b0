@NullMarked
package dev.banrules.report.reason;

import org.jspecify.annotations.NullMarked;
