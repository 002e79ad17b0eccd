package regesta.render;

import java.util.Optional;

/**
 * An address outside the site, with the archived copy that outlives it (Robust Links).
 *
 * @param host the part of the address that tells readers where it leads
 * @param archived the address of a copy that an archive keeps
 * @param archivedOn the day it was made
 * @param versionDate the day on which the text stood there as it was read, for the machine
 */
public record ExternalLink(
    String href,
    String host,
    Optional<String> archived,
    Optional<DateText> archivedOn,
    Optional<String> versionDate) {}
