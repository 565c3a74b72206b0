@NullMarked
package dev.banrules.cli.repository;

import org.jspecify.annotations.NullMarked;
