package dev.banrules.cli.engine;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.rules.BanRules;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What an engine is asked to do.
 *
 * @param rules what the fleet is audited by
 * @param at the date
 * @param options what the caller chose
 * @param inputs files and folders
 * @param documents whether to write verdict documents, and not tables
 * @param output the folder that is written
 * @param master where the engine runs; empty for this machine
 */
public record FleetJob(
    BanRules rules,
    LocalDate at,
    AuditOptions options,
    ImmutableList<String> inputs,
    boolean documents,
    Path output,
    Optional<String> master) {}
