@NullMarked
package dev.banrules.report.layout;

import org.jspecify.annotations.NullMarked;
