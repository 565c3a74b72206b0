@NullMarked
package dev.banrules.report.text;

import org.jspecify.annotations.NullMarked;
