package regesta.render;

import regesta.edtf.Edtf;
import regesta.model.Words;

/** The words of one site, in its language and with its count of years. */
record SiteWords(Messages messages, DateWords dates) implements Words {
  @Override
  public String text(String key, Object... arguments) {
    return messages.text(key, arguments);
  }

  @Override
  public String date(Edtf date) {
    return dates.words(date);
  }
}
