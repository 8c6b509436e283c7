extension Vocabulary {
  /// Signs of other keyboards and scripts.
  static let signs: [Entry] = [
    (.hyphen, 0, "–|—|‐|‑|‒|―|−|˗|~|=|～|〜|﹣|－|➔|→"),
    (.comma, 0, "&|、|，|・|､|،"),
    (.semicolon, 0, "；|؛"),
    (.colon, 0, "：|﹕"),
    (.slash, 0, "／|⁄"),
    (.filler, 0, ".|。|*"),
  ]
}
