package dev.banrules.cli.option;

import java.util.Optional;

/**
 * A signed repository, as options name it.
 *
 * @param address a URL, or a folder
 * @param trust the root file that is trusted
 * @param state the folder that keeps what was seen
 */
public record RepositoryOption(String address, String trust, Optional<String> state) {}
