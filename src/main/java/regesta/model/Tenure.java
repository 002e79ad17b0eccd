package regesta.model;

import java.util.List;
import regesta.edtf.Edtf;

/** The time for which a role or a name is known. */
public sealed interface Tenure {

  /** A term whose limits are known, as well as its date says. */
  record Term(Edtf when) implements Tenure {}

  /**
   * Days on which a source shows it. Between the first and the last it is presumed, outside them
   * nothing is claimed: an attestation is not a term of office.
   */
  record Attested(List<Edtf> dates) implements Tenure {
    public Attested {
      if (dates.isEmpty()) {
        throw new IllegalArgumentException("attested on no date");
      }
      dates = List.copyOf(dates);
    }
  }
}
