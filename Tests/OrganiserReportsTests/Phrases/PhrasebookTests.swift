import ClosurePlanning
import OpeningHours
import Testing
import UsabilitySolver

@testable import OrganiserReports

@Suite("Phrasebooks") struct PhrasebookTests {
  @Test(
    "Russian counts days as grammar has it",
    arguments: [
      (1, "1 день"), (2, "2 дня"), (4, "4 дня"), (5, "5 дней"), (11, "11 дней"), (12, "12 дней"), (14, "14 дней"),
      (20, "20 дней"), (21, "21 день"), (22, "22 дня"), (25, "25 дней"), (101, "101 день"), (111, "111 дней"),
    ])
  func russian(count: Int, expected: String) {
    #expect(Phrasebook.russian.dates.days(count) == expected)
  }

  @Test("Tajik does not inflect after numerals, English does after one") func others() {
    #expect(Phrasebook.tajik.dates.days(1) == "1 рӯз")
    #expect(Phrasebook.tajik.dates.days(5) == "5 рӯз")
    #expect(Phrasebook.english.dates.days(1) == "1 day")
    #expect(Phrasebook.english.dates.days(2) == "2 days")
    #expect(Phrasebook.russian.windows.lastingBetween(3, 6) == "на 3–6 дней")
  }

  @Test(
    "Days by locale",
    arguments: [
      (BulletinLanguage.english, "Friday 10 October 2025", "8–10 October", "28 September – 3 October"),
      (.russian, "пятница, 10 октября 2025 г.", "8–10 октября", "28 сентября – 3 октября"),
      (.tajik, "ҷумъа, 10 октябри соли 2025", "8–10 октябр", "28 сентябр – 3 октябр"),
    ])
  func days(language: BulletinLanguage, full: String, range: String, long: String) throws {
    let sample = try ReportSample()
    let answer = try sample.solver.answers(for: .anyone, on: [ReportSample.october(10)])[0]
    let sentences = Sentences(language, plan: sample.plan, answer: answer)
    #expect(sentences.fullDay(ReportSample.october(10)) == full)
    #expect(sentences.days(ReportSample.october(8)...ReportSample.october(10)) == range)
    let september = ReportSample.october(1).adding(days: -3)
    #expect(sentences.days(september...ReportSample.october(3)) == long)
  }

  @Test("The reader's languages, the first one best; a language without bulletins is passed over") func languages() {
    #expect(BulletinLanguage.languages(of: ["tg", "ru-RU", "fr", "tg"]) == [.tajik, .russian])
    #expect(BulletinLanguage.languages(of: ["fr"]) == [.english])
    #expect(BulletinLanguage.languages(of: []) == [.english])
  }

  /// Catches a phrase that was left in English in another language's table.
  @Test("No English of ours in Russian or Tajik bulletins", arguments: [BulletinLanguage.russian, .tajik])
  func noEnglish(language: BulletinLanguage) throws {
    let sample = try ReportSample { plan in
      for index in plan.announcements.indices {
        plan.announcements[index].authority = "Идора \(index)"
        plan.announcements[index].publisher = nil
        plan.announcements[index].url = nil
        plan.announcements[index].excerpt = nil
        for claim in plan.announcements[index].claims.indices {
          plan.announcements[index].claims[claim].note = nil
          let isDescribed = plan.announcements[index].claims[claim].subjects.contains {
            if case .described = $0 { true } else { false }
          }
          if isDescribed { plan.announcements[index].claims[claim].subjects = [.described("Ҷой")] }
        }
      }
      for index in plan.venues.indices { plan.venues[index].names = LocalizedText(["": "Ҷой \(index)"]) }
      for index in plan.organisers.indices { plan.organisers[index].jobs = [] }
    }
    let ours = [
      "closed", "ask", "first", "from", "until", "hours", "usable", "way", "roads", "day", "source", "notice", "min",
    ]
    for organiser in sample.plan.organisers {
      for day in 6...15 {
        let bulletin = try sample.bulletin(organiser, day, language)
        let lines =
          MessageText(bulletin).lines() + bulletin.groups.flatMap(\.why) + bulletin.actions.map(\.text)
        let text = lines.joined(separator: " ").lowercased()
        let words = Set(text.split { !$0.isLetter }.map { String($0) })
        #expect(words.isDisjoint(with: ours), "\(organiser.id), \(day): \(words.intersection(ours))")
      }
    }
  }
}
