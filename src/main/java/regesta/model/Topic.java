package regesta.model;

import java.util.OptionalInt;
import regesta.problem.SourceFile;

/**
 * A subject that entries belong to.
 *
 * @param order its place in the list of topics; those without one follow by title
 * @param body its introduction
 * @param ownWords its title and the other words of ours in its fields, with their places
 */
public record Topic(
    Slug slug,
    SourceFile file,
    String title,
    OptionalInt order,
    Upkeep upkeep,
    Body body,
    OwnWords ownWords) {}
