import Testing

@testable import RoadNetwork

@Suite("Street names")
struct NameTests {
  @Test(
    "Spellings of one name meet",
    arguments: [
      [
        "Rudaki", "Рудаки", "Рӯдакӣ", "RUDAKI", "А. Рудаки", "A.Rudaki", "Rudaki A.", "Rudaki Avenue", "Rudaki Ave.",
        "Rudaki-Avenue",
        "проспект Рудаки", "пр. Рудаки", "пр-т Рудаки", "хиёбони Рӯдакӣ", "Хиебони Рудаки", "Khiyoboni Rudaki",
        "«Рудаки»",
      ],
      ["Ayni", "Aini", "Айни", "Айнӣ", "кӯчаи Айнӣ", "С. Айнӣ", "ул. Айни", "ulitsa Ayni", "Ayni St"],
      ["Bukhoro", "Бухоро", "кӯчаи Бухоро", "Buhoro Street"],
      ["Saadi Sherozi", "Саъдии Шерозӣ", "Sa'dii Sherozi", "Sherozi Saadi", "Sa’dii Sherozī"],
      ["Lohuti", "Лоҳутӣ", "Лохути"], ["Foteh Niyozi", "Фотеҳ Ниёзӣ", "Foteh Niyozī"],
      ["Ғафуров", "Gafurov", "Ghafurov"],
      ["Ҷомӣ", "Jomi", "Джоми", "Dzhomi"], ["Қаробоев", "Karoboev", "Qaroboev"],
      ["Rua de Santa Catarina", "R. Santa Catarina", "Santa Catarina", "rua santa catarina"],
      ["Avenida da Boavista", "Av. Boavista", "Boavista"], ["Hauptstraße", "Hauptstrasse", "Hauptstr.", "Haupt"],
      ["Bahnhofstraße", "Bahnhof-Strasse"], ["Rue de l’Église", "rue de l'Eglise"],
      ["Praça da República", "Praca Republica"],
      ["Пётр", "Петр"], ["O'zbekiston ko'chasi", "Oʻzbekiston"],
    ])
  func meet(_ names: [String]) {
    let keys = names.map { Set(StreetNameKey.keys(of: $0).map(\.bare)) }
    for (name, key) in zip(names, keys) {
      #expect(!key.isDisjoint(with: keys[0]), "\(name) → \(key), \(names[0]) → \(keys[0])")
    }
  }

  @Test(
    "Different names stay apart",
    arguments: [
      ("Rudaki", "Rudoki"), ("Santa Catarina", "Santa Catarrina"), ("Rua 5 de Outubro", "Rua 6 de Outubro"),
      ("Rua Dom Pedro V", "Rua Dom Pedro IV"), ("St John Street", "John Street"), ("Улица А", "Улица Б"),
      ("Rua do Largo", "Rua da Praça"), ("1-й проезд", "2-й проезд"), ("Бухоро", "Бухара"),
    ])
  func apart(_ a: String, _ b: String) {
    #expect(Set(StreetNameKey.keys(of: a).map(\.bare)).isDisjoint(with: StreetNameKey.keys(of: b).map(\.bare)))
  }

  @Test(
    "The sort of street is told from its word",
    arguments: [
      ("Rudaki Avenue", StreetTypes.avenue), ("проспект Рудаки", .avenue), ("хиёбони Рӯдакӣ", .avenue),
      ("кӯчаи Айнӣ", .street), ("ул. Айни", .street), ("Rua do Almada", .street), ("Travessa do Almada", .lane),
      ("Hauptstraße", .street), ("Майдони Дӯстӣ", .square), ("б-р Мира", .boulevard), ("Rohi Varzob", .road),
    ])
  func type(name: String, type: StreetTypes) {
    #expect(StreetNameKey.keys(of: name).contains { $0.types == type })
  }

  @Test("Names without letters have no key; other scripts keep theirs", arguments: ["", "  ", "—", "..."])
  func empty(_ name: String) {
    #expect(StreetNameKey.keys(of: name).isEmpty)
    #expect(StreetNameKey.keys(of: "北京路").map(\.bare) == ["北京路"])
    #expect(StreetNameKey.keys(of: "Οδός Ερμού") == StreetNameKey.keys(of: "οδος ερμου"))
  }

  @Test("A type word alone is a name")
  func typeOnly() {
    #expect(StreetNameKey.keys(of: "Avenue").map(\.bare) == ["avenue"])
    #expect(StreetNameKey.keys(of: "the").map(\.bare) == ["the"])
  }

  @Test("Hostile names neither crash nor hang")
  func hostile() {
    for name in [
      String(repeating: "\u{301}", count: 10_000), String(repeating: "ул. ", count: 5_000), "\u{0}\u{202E}x", "\u{308}",
    ] {
      _ = StreetNameKey.keys(of: name)
    }
  }
}
