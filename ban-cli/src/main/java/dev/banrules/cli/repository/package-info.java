/** {@code ban repository}: writes and checks signed repositories of catalogs. */
@NullMarked
package dev.banrules.cli.repository;

import org.jspecify.annotations.NullMarked;
