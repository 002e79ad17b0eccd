package regesta.model;

import regesta.problem.Location;

/** A value together with the place where its author wrote it. */
public record Written<T>(T value, Location at) {}
