/// Words that say what sort of street a name is of: avenue, проспект, хиёбони, rua.
///
/// They are not part of the name proper, so "Rudaki" finds "Rudaki Avenue"; but where somebody writes one, a street of
/// that sort is preferred, so "Rua do Almada" is not mistaken for "Travessa do Almada".
enum StreetTypeWord: String, Sendable {
  case avenue, street, lane, boulevard, square, road, passage, embankment, bridge

  /// The sort that a folded word names.
  static func of(_ folded: String) -> StreetTypeWord? { table[folded] }

  /// Folded words that say nothing: articles and prepositions.
  static let particles: Set<String> = [
    "de", "da", "do", "dos", "das", "e", "du", "des", "del", "della", "di", "la", "le", "les", "of", "the", "der",
    "imeni", "im",
  ]

  /// A German compound such as "hauptstrasse" without its last part, or `nil`.
  static func stem(ofCompound folded: String) -> (stem: String, type: StreetTypeWord)? {
    for (ending, type) in [("strasse", StreetTypeWord.street), ("str", .street), ("gasse", .lane), ("platz", .square)] {
      if folded.hasSuffix(ending), folded.count >= ending.count + 3 {
        return (String(folded.dropLast(ending.count)), type)
      }
    }
    return nil
  }

  private static let words: [(StreetTypeWord, String)] = [
    (
      .avenue,
      "avenue ave av avenida avinguda prospekt prospect prospekti проспект просп пр хиёбони хиёбон хиебони khiyoboni"
        + " xiyoboni allee alameda"
    ),
    (
      .street,
      "street st str rua rue calle carrer via strasse straße улица ул кӯчаи кӯча куча кучаи kuchai kucha ko'chasi"
        + " вулиця вул көшесі ulitsa ulica ulice utca gata"
    ),
    (.lane, "lane ln alley travessa tv beco viela ruela переулок пер тангкӯчаи тангкӯча gasse"),
    (.boulevard, "boulevard blvd bd bulvar бульвар бул булвари булвар"),
    (.square, "square sq praça praceta largo place plaza piazza platz площадь пл майдони майдон maydoni"),
    (.road, "road rd estrada route carretera шоссе ш роҳи роҳ rohi rohi trakt тракт highway hwy weg way"),
    (.passage, "passage passagem проезд пр-д гузаргоҳи гузаргоҳ тупик"),
    (.embankment, "embankment quai cais набережная наб соҳили"),
    (.bridge, "bridge мост пули ponte brücke"),
  ]

  private static let table: [String: StreetTypeWord] = {
    var result: [String: StreetTypeWord] = [:]
    for (type, list) in words {
      for word in list.split(separator: " ") {
        for yo in ["e", "io"] {
          let tokens = NameFolding.tokens(String(word), yo: yo)
          if tokens.count == 1 { result[tokens[0].text] = type }
        }
      }
    }
    return result
  }()
}
