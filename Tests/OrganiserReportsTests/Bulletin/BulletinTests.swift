import ClosurePlanning
import OpeningHours
import Testing
import UsabilitySolver

@testable import OrganiserReports

@Suite("Bulletins") struct BulletinTests {
  @Test(
    "The verdict in a sentence counts all venues, worst first",
    arguments: [
      (BulletinLanguage.english, "Of your 19 venues 13 are closed and 6 must be asked about first."),
      (.russian, "Из ваших 19 объектов: 13 закрыто и о 6 сначала спросить."),
      (.tajik, "Аз 19 ҷойи шумо: 13 баста аст ва дар бораи 6 аввал пурсед."),
    ])
  func sentence(language: BulletinLanguage, expected: String) throws {
    let sample = try ReportSample()
    let bulletin = try sample.bulletin(sample.organiser("supplier"), 10, language)
    #expect(bulletin.sentence == expected)
    #expect(bulletin.groups.map(\.verdict.rank) == bulletin.groups.map(\.verdict.rank).sorted(by: >))
    #expect(bulletin.groups.flatMap(\.items).map(\.number) == Array(1...19))
  }

  @Test("Verdicts and counts are the solver's own, for every organiser, day and language") func agrees() throws {
    let sample = try ReportSample()
    for organiser in sample.plan.organisers {
      let answers = try sample.solver.answers(for: organiser, on: Array(sample.plan.horizon))
      let composer = BulletinComposer(
        plan: sample.plan, answers: answers, version: ReportVersion(number: 1, hash: "0"))
      for answer in answers {
        let expected = Dictionary(uniqueKeysWithValues: answer.venues.map { ($0.venue.id, $0.verdict) })
        for language in BulletinLanguage.allCases {
          let bulletin = composer.bulletin(of: answer.day, in: language)
          var found: [String: Verdict] = [:]
          for group in bulletin.groups { for item in group.items { found[item.id] = group.verdict } }
          #expect(found == expected)
          #expect(
            bulletin.groups.filter { $0.verdict != .usable }.allSatisfy { !$0.sources.isEmpty || !$0.why.isEmpty })
          #expect(bulletin.groups.flatMap(\.sources).allSatisfy { (1...bulletin.sources.count).contains($0) })
        }
      }
    }
  }

  @Test("A deadline is the organiser's lead time before the first hour that is needed") func deadlines() throws {
    let sample = try ReportSample()
    let bulletin = try sample.bulletin(sample.organiser("supplier"), 10)
    let first = try #require(bulletin.actions.first)
    // Twelve hours before half past four, when the lorry is set up.
    #expect(first.until?.iso8601(in: sample.plan.calendar) == "2025-10-09T16:30:00+05:00")
    #expect(first.deadline == "By 9 October, 16:30")
    #expect(bulletin.actions.compactMap(\.until) == bulletin.actions.compactMap(\.until).sorted())
  }

  @Test("A deadline that was over before the notices were read says so") func overdue() throws {
    let sample = try ReportSample()
    let deadlines = try sample.bulletin(sample.organiser("supplier"), 8).actions.compactMap(\.deadline)
    #expect(deadlines.first == "At once (was due by 7 October, 16:30)")
    #expect(
      try sample.bulletin(sample.organiser("supplier"), 10).actions.allSatisfy {
        $0.deadline?.hasPrefix("At once") != true
      })
  }

  @Test("An answer that comes too late is not waited for, one that should be there is not announced") func expected()
    throws
  {
    func otherwise(knownBy: Instant) throws -> [String] {
      let sample = try ReportSample()
      let supplier = sample.organiser("supplier")
      var answers = try sample.solver.answers(for: supplier, on: [ReportSample.october(10)])
      for index in answers[0].venues.indices { answers[0].venues[index].decision?.knownBy = knownBy }
      let bulletin = BulletinComposer(
        plan: sample.plan, answers: answers, version: ReportVersion(number: 1, hash: "0")
      ).bulletin(of: ReportSample.october(10), in: .english)
      return bulletin.actions.filter { $0.text.hasPrefix("Ask") }.compactMap(\.otherwise)
    }
    func at(_ text: String) throws -> Instant { try #require(Instant(iso8601: text)) }
    #expect(
      try otherwise(knownBy: at("2025-10-09T12:00:00+05:00")).allSatisfy {
        $0.hasPrefix("an answer is expected by 9 October, 12:00; no answer:")
      })
    #expect(
      try otherwise(knownBy: at("2025-10-09T18:00:00+05:00")).allSatisfy {
        $0.hasPrefix("nothing is expected to be announced before; no answer:")
      })
    #expect(try otherwise(knownBy: at("2025-10-08T09:00:00+05:00")).allSatisfy { $0.hasPrefix("no answer:") })
  }

  @Test("Why no way was assessed is told once, by number, where several venues share it") func sharedGaps() throws {
    let sample = try ReportSample()
    let groups = try sample.bulletin(sample.organiser("supplier"), 14).groups
    #expect(groups.count == 1)
    let told = groups[0].why.filter { $0.contains("way not assessed") }
    #expect(
      told.count == 1 && told[0].hasPrefix("1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 15: way not assessed"), "\(told)")
    #expect(groups[0].items.filter { $0.ways.isEmpty }.count == 13)
  }

  @Test("Names stand in the reader's language, the signs' beside") func names() throws {
    let sample = try ReportSample()
    let item = try #require(
      try sample.bulletin(sample.organiser("supplier"), 10).groups.flatMap(\.items).first { $0.id == "mehrgon" })
    #expect(item.name == "Mehrgon")
    #expect(item.ownName == "Бозори Меҳргон")
    let tajik = try sample.bulletin(sample.organiser("supplier"), 10, .tajik).groups.flatMap(\.items)
    #expect(try #require(tajik.first { $0.id == "mehrgon" }).ownName == nil)
  }

  @Test("The first day without any measure closes the series, and no other") func standDown() throws {
    let sample = try ReportSample()
    let supplier = sample.organiser("supplier")
    for day in 6...15 {
      #expect(try sample.bulletin(supplier, day).kind == (day == 14 ? .standDown : .day), "on \(day) October")
    }
  }

  @Test("Hours are always told by the day") func hoursDaily() throws {
    let sample = try ReportSample { plan in
      let place = plan.announcements.firstIndex { $0.id == "police-8-oct" } ?? 0
      plan.announcements[place].claims[0].window = ClosureWindow(
        days: ReportSample.october(8)...ReportSample.october(12),
        hours: try? OpeningHoursExpression(parsing: "15:00-21:00"))
    }
    let road = try #require(try sample.bulletin(sample.organiser("supplier"), 10).roads.first)
    #expect(road.when == "8–12 October, 15:00–21:00 daily")
    #expect(
      try sample.bulletin(sample.organiser("supplier"), 10, .russian).roads[0].when
        == "8–12 октября, ежедневно 15:00–21:00")
  }

  @Test("What has changed is told against the last version's record") func changes() throws {
    let before = try ReportSample()
    let supplier = before.organiser("supplier")
    let records = try before.solver.answers(for: supplier, on: Array(before.plan.horizon)).map { DayRecord($0) }
    #expect(try before.bulletin(supplier, 10).changes == nil)
    #expect(try before.bulletin(supplier, 10, previous: records).changes == [])
    let after = try ReportSample { plan in plan.announcements.removeAll { $0.id == "kazinform-8-oct" } }
    let changes = try #require(try after.bulletin(supplier, 11, previous: records).changes)
    #expect(changes.contains("Korvon: was “ask first”, now “usable”"))
    #expect(changes.contains { $0.hasPrefix("no longer: Dushanbe: traffic restricted") } == false)
  }

  @Test("A cordon's venue is told its gate, documents, drop-off and walk") func cordon() throws {
    let sample = try ReportSample { plan in
      guard let centre = plan.venue("opera")?.coordinate ?? ReportSample.opera else { return }
      plan.gates.append(ReportSample.gate(near: centre))
      plan.areas.append(ReportSample.area(around: centre))
      plan.announcements[0].claims.append(ReportSample.cordon)
    }
    let items = try sample.bulletin(sample.organiser("hotel"), 9).groups.flatMap(\.items)
    let opera = try #require(items.first { $0.id == "opera" })
    let line = try #require(opera.access.first { $0.contains("inside the cordon “Opera square”") })
    #expect(line.contains("gate: Theatre gate"))
    #expect(line.contains("drop-off at Theatre gate, then about"))
    #expect(line.contains("let through with: holders of the permit “stage”"))
    #expect(try #require(items.first { $0.id == "airport" }).access.isEmpty)
  }
}
