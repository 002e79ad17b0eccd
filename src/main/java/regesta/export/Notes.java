package regesta.export;

import java.util.ArrayList;
import java.util.List;

/**
 * What a form has no field for, said in a note. The words before the colons are English in every
 * language, as the names of fields are.
 */
final class Notes {
  private Notes() {}

  static List<String> of(CslItem item) {
    var notes = new ArrayList<String>();
    item.note().ifPresent(notes::add);
    item.agency().ifPresent(agency -> notes.add("Agency: " + agency));
    if (!item.via().isEmpty()) {
      notes.add("Via: " + String.join(", ", item.via()));
    }
    item.archived().ifPresent(copy -> notes.add("Archived: " + copy.url()));
    item.issuedBeyondNumbers().ifPresent(date -> notes.add("Published (EDTF): " + date.text()));
    item.about().ifPresent(date -> notes.add("Event (EDTF): " + date.text()));
    return notes;
  }
}
