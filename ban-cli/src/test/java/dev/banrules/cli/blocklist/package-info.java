@NullMarked
package dev.banrules.cli.blocklist;

import org.jspecify.annotations.NullMarked;
