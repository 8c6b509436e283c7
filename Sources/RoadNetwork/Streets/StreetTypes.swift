/// Sorts of street, as words of a name say them: avenue, проспект, хиёбони, rua.
///
/// They are not part of the name proper, so "Rudaki" finds "Rudaki Avenue"; but where somebody writes one, a street of
/// that sort is preferred, so "Rua do Almada" is not mistaken for "Travessa do Almada".
struct StreetTypes: OptionSet, Hashable, Sendable {
  let rawValue: UInt16

  static let avenue = Self(rawValue: 1 << 0)
  static let street = Self(rawValue: 1 << 1)
  static let lane = Self(rawValue: 1 << 2)
  static let boulevard = Self(rawValue: 1 << 3)
  static let square = Self(rawValue: 1 << 4)
  static let road = Self(rawValue: 1 << 5)
  static let passage = Self(rawValue: 1 << 6)
  static let embankment = Self(rawValue: 1 << 7)
  static let bridge = Self(rawValue: 1 << 8)

  /// The sort that a folded word names.
  static func of(_ folded: String) -> StreetTypes? { table[folded] }

  /// Folded words that say nothing: articles and prepositions.
  static let particles: Set<String> = [
    "de", "da", "do", "dos", "das", "e", "du", "des", "del", "della", "di", "la", "le", "les", "of", "the", "der",
    "imeni", "im",
  ]

  /// A German compound such as "hauptstrasse" without its last part, or `nil`.
  static func stem(ofCompound folded: String) -> (stem: String, type: StreetTypes)? {
    for (ending, type) in [("strasse", StreetTypes.street), ("str", .street), ("gasse", .lane), ("platz", .square)] {
      if folded.hasSuffix(ending), folded.count >= ending.count + 3 {
        return (String(folded.dropLast(ending.count)), type)
      }
    }
    return nil
  }

  private static let words: [(StreetTypes, String)] = [
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

  private static let table: [String: StreetTypes] = {
    var result: [String: StreetTypes] = [:]
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
