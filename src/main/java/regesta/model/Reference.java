package regesta.model;

import regesta.problem.Location;

/** A slug by which one file names another, and the place where it does. */
public record Reference(Slug target, Location at) {}
