/** The world's bans: documents alone, which ban-io finds on the class path or the module path. */
module dev.banrules.catalog {}
