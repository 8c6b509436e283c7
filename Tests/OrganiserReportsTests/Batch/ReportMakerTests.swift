import ClosurePlanning
import OpeningHours
import PlanExchange
import Testing

@testable import OrganiserReports

@Suite("An organiser's files") struct ReportMakerTests {
  @Test("The same input gives the same bytes; the record has their fingerprints") func repeatable() throws {
    let (first, second) = (try ReportSample(), try ReportSample())
    let organiser = first.organiser("hotel")
    let (files, record) = try first.maker().report(for: organiser, after: nil)
    let again = try second.maker().report(for: organiser, after: nil)
    #expect(files == again.files)
    #expect(try record.bytes() == again.record.bytes())
    #expect(record.files.map(\.path) == files.map(\.path))
    #expect(zip(record.files, files).allSatisfy { $0.0.sha256 == Fingerprint(of: $0.1.bytes) })
    #expect(ReportRecord(bytes: try record.bytes()) == record)
  }

  @Test("The key changes with the plan, the organiser, the options, and the version before") func key() throws {
    let sample = try ReportSample()
    let hotel = sample.organiser("hotel")
    let maker = try sample.maker()
    let key = try maker.key(for: hotel, after: nil)
    #expect(try sample.maker().key(for: hotel, after: nil) == key)
    var other = hotel
    other.leadTimeMinutes = 7
    #expect(try maker.key(for: other, after: nil) != key)
    other = hotel
    other.origins[0].names = LocalizedText(["en": "elsewhere"])
    #expect(try maker.key(for: other, after: nil) != key)
    let days = ReportOptions(days: [ReportSample.october(9)])
    #expect(try sample.maker(days).key(for: hotel, after: nil) != key)
    let changed = try ReportSample { $0.announcements.removeLast() }
    #expect(try changed.maker().key(for: hotel, after: nil) != key)
    let record = try maker.report(for: hotel, after: nil).record
    #expect(try maker.key(for: hotel, after: record) != key)
  }

  @Test("Versions count up when the plan changes, and only then") func versions() throws {
    let sample = try ReportSample()
    let hotel = sample.organiser("hotel")
    let first = try sample.maker().report(for: hotel, after: nil).record
    #expect(first.version.number == 1)
    #expect(try sample.maker().report(for: hotel, after: first).record.version == first.version)
    let changed = try ReportSample { $0.announcements.removeLast() }
    let second = try changed.maker().report(for: hotel, after: first).record
    #expect(second.version.number == 2)
    #expect(second.entries.map(\.version.number) == [2, 1])
  }

  @Test("SHA-256 is that of FIPS 180-4") func digest() {
    #expect(
      Fingerprint(of: Array("abc".utf8)).text == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(Fingerprint(ofTexts: ["ab", "c"]) != Fingerprint(ofTexts: ["a", "bc"]))
  }

  @Test("What is confidential is in no file of the public edition, and in the restricted one") func confidential()
    throws
  {
    func texts(_ edition: Edition) throws -> (paths: String, contents: String) {
      let sample = try ReportSample(edition: edition) { plan in
        plan.venues[0].entrances =
          plan.venues[0].coordinate.map {
            [.init(names: LocalizedText(["en": "Zvezda entrance"]), coordinate: $0, isConfidential: true)]
          } ?? []
        plan.announcements[1].claims.append(
          Claim(
            id: "motorcade-7351", subjects: [.described("Motorcade Zvezda")],
            effect: .road(RoadEffect(kind: .rollingRoadBlock)),
            window: ClosureWindow(days: ReportSample.october(9)...ReportSample.october(9)), isConfidential: true,
            note: "at 09:17 past the Zvezda gate"))
      }
      var options = ReportOptions(
        days: Array(sample.plan.horizon), languages: BulletinLanguage.allCases, edition: edition)
      options.makesKMZ = true
      var (paths, contents) = ("", "")
      for organiser in sample.plan.organisers {
        let (files, record) = try sample.maker(options).report(for: organiser, after: nil)
        for file in files {
          paths += file.path + "\n"
          contents += file.bytes.text
        }
        contents += try record.bytes().text
        // A KMZ is packed; this is what lies in it.
        for answer in try sample.solver.answers(for: organiser, on: Array(sample.plan.horizon)) {
          contents += try KMLExport.document(for: answer, plan: sample.plan).text
        }
      }
      return (paths, contents)
    }
    let secrets = ["Zvezda", "motorcade", "Motorcade", "7351", "09:17"]
    let open = try texts(.public)
    for secret in secrets { #expect(!open.paths.contains(secret) && !open.contents.contains(secret), "\(secret)") }
    let restricted = try texts(.restricted)
    #expect(restricted.contents.contains("Motorcade Zvezda"))
    #expect(restricted.contents.contains("RESTRICTED"))
    #expect(!restricted.paths.contains("otorcade"))
  }
}
