package regesta.edtf;

/** A part of a year that is no month, in a date. */
public record EdtfSeason(Season season, Qualifier qualifier) {}
