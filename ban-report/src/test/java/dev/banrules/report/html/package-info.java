@NullMarked
package dev.banrules.report.html;

import org.jspecify.annotations.NullMarked;
