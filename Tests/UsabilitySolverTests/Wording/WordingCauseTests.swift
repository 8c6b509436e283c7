import ClosurePlanning
import OpeningHours
import Testing

@testable import UsabilitySolver

@Suite("Words of causes and doubts")
struct WordingCauseTests {
  typealias Sample = WordingSample

  @Test("Sources by authority, publisher and date; the unconfirmed without a name in public")
  func sources() throws {
    let open = try Sample.wording()
    let restricted = try Sample.wording(.restricted)
    #expect(open.source(try Sample.mayor()) == "Mayor's office and city police, by 24.kg, citing Asia-Plus, 3 Oct")
    #expect(open.source(try Sample.partisan()) == "an unconfirmed report, read 8 Oct")
    #expect(open.authority(try Sample.partisan()) == "an unconfirmed report")
    #expect(open.quotation(try Sample.partisan()) == nil)
    #expect(open.quotation(try Sample.mayor()) == "“не будут работать 8–10 октября” (ru)")
    #expect(
      restricted.source(try Sample.partisan())
        == "City interior department, by Partisan Post, unconfirmed, read 8 Oct")
    var claim = try Sample.prayers("p")
    claim.note = "As the Partisan Post has it."
    #expect(open.note(claim, in: try Sample.partisan()) == nil)
    #expect(restricted.note(claim, in: try Sample.partisan()) == claim.note)
    claim.note = "Names no mosque."
    #expect(open.note(claim, in: try Sample.partisan()) == claim.note)
  }

  @Test("A category says whether it names the venue")
  func categories() throws {
    let claim = try Sample.markets("most", .most, named: ["sadbarg"], to: "2025-10-10")
    let cause = Sample.cause(.closes, claim, try Sample.mayor())
    let wording = try Sample.wording()
    #expect(
      wording.cause(cause, at: try Sample.venueDay(.closed))
        == "most markets and shopping centres closed 8–10 Oct, this one named")
    let other = Sample.cause(.closes, claim, try Sample.mayor(), [.notNamed(.most)])
    #expect(
      wording.cause(other, at: try Sample.venueDay(.uncertain, id: "rudaki-plaza"))
        == "most markets and shopping centres closed 8–10 Oct; not named: ask")
    let prayer = Sample.cause(.suspendsActivity, try Sample.prayers("p"), try Sample.partisan(), [.unconfirmed])
    #expect(
      wording.cause(prayer, at: try Sample.venueDay(.uncertain, kind: .mosque))
        == "several mosques: congregational prayer suspended 7–12 Oct; unconfirmed")
  }

  @Test("A closing day of the venue's own, with its short note")
  func ownDay() throws {
    var claim = try Sample.markets("most", .most, to: "2025-10-10")
    let cause = Sample.cause(
      .closes, claim, try Sample.mayor(), [.notNamed(.most), .dayOfItsOwn([try Sample.day("2025-10-13")])])
    let wording = try Sample.wording()
    #expect(
      wording.cause(cause, at: try Sample.venueDay(.uncertain, kind: .market))
        == "most markets and shopping centres closed 8–10 Oct; has a closing day of its own in the same notice"
        + " (13 Oct), so it may be an exception")
    claim.subjects = [.venue("mehrgon")]
    claim.window = try Sample.window("2025-10-13", "2025-10-13")
    claim.note = "sanitary day"
    #expect(
      wording.cause(
        Sample.cause(.closes, claim, try Sample.mayor()), at: try Sample.venueDay(.closed, id: "mehrgon"))
        == "closed 13 Oct (sanitary day)")
  }

  @Test(
    "Quantifiers and measures on a category",
    arguments: [
      (
        CategoryReference.Quantifier.all, VenueEffect(kind: .reserved), "all hotels in centre: reserved for delegations"
      ),
      (.several, VenueEffect(kind: .gatheringsBanned), "several hotels in centre: gatherings banned"),
      (.named, VenueEffect(kind: .closed), "the hotels in centre that are named closed"),
      (.most, VenueEffect(kind: .activitySuspended), "most hotels in centre: activities suspended"),
    ])
  func measures(quantifier: CategoryReference.Quantifier, effect: VenueEffect, words: String) throws {
    let claim = Claim(
      id: "c", subjects: [.category(CategoryReference(kinds: [.hotel], quantifier: quantifier, area: "centre"))],
      effect: .venue(effect), window: try Sample.window("2025-10-09", "2025-10-09"))
    let cause = Sample.cause(.closes, claim, try Sample.mayor())
    #expect(
      try Sample.wording().cause(cause, at: try Sample.venueDay(.closed, kind: .hotel)) == "\(words) 9 Oct")
  }

  @Test("What is certain changes only if everybody who says so takes it back")
  func withdrawals() throws {
    let ours = Sample.cause(.closes, try Sample.markets("a", .all, to: "2025-10-10"), try Sample.kazinform())
    let theirs = Sample.cause(.closes, try Sample.markets("b", .all, to: "2025-10-12"), try Sample.mayor())
    let closed = try Sample.venueDay(.closed, gap: .noPosition, causes: [ours, theirs])
    #expect(
      try Sample.wording().whatWouldChange(closed)
        == ["an update or withdrawal by Mayor's office and city police and by Kazinform correspondent"])
  }

  @Test("A dispute tells both sides, the weightier first")
  func disputes() throws {
    let most = try Sample.markets("most", .all, to: "2025-10-10")
    let all = try Sample.markets("all", .all, to: "2025-10-12")
    let ours = Sample.cause(.closes, all, try Sample.kazinform(), [.disputed(with: ["most"])])
    let theirs = Sample.cause(.closes, most, try Sample.mayor())
    let wording = try Sample.wording()
    let both = try Sample.venueDay(.uncertain, causes: [ours, theirs])
    #expect(
      wording.cause(ours, at: both)
        == "all markets and shopping centres closed 8–12 Oct; sources disagree: Mayor's office and city police: to"
        + " the 10th; Kazinform correspondent: to the 12th; plan as closed")
    let alone = try Sample.venueDay(.uncertain, causes: [ours])
    #expect(wording.doubt(ours.doubts[0], of: ours, at: alone) == "sources disagree; plan as closed")
    #expect(
      wording.whatWouldChange(both) == [
        "word from Mayor's office and city police or Kazinform correspondent on which source is right",
        "an update or withdrawal by Mayor's office and city police",
      ])
    #expect(
      wording.whatWouldChange(alone) == ["word from Kazinform correspondent on which source is right"])
  }

  @Test("A dispute about the effect tells the effects, and names no unconfirmed source")
  func disputedEffects() throws {
    var confirmed = try Sample.markets("open", .all, to: "2025-10-12")
    confirmed.effect = .venue(VenueEffect(kind: .confirmedOpen))
    let closed = try Sample.markets("closed", .all, to: "2025-10-12")
    let ours = Sample.cause(.closes, closed, try Sample.partisan(), [.disputed(with: ["open"])])
    let theirs = Sample.cause(.confirms, confirmed, try Sample.mayor())
    let text = try Sample.wording().cause(ours, at: try Sample.venueDay(.uncertain, causes: [ours, theirs]))
    #expect(
      text.hasSuffix(
        "sources disagree: Mayor's office and city police: open 8–12 Oct; an unconfirmed report: closed 8–12 Oct;"
          + " plan as closed"))
    #expect(!text.contains("Partisan"))
  }

  @Test(
    "Other doubts",
    arguments: [
      (Doubt.inferredExtent, "roads inferred from earlier notices, not announced for this time"),
      (.withheldExtent, "the authority keeps back which roads"), (.unconfirmed, "unconfirmed"),
      (.probability(.probable), "called probable by its source"),
      (.probability(.riskOf), "called no more than possible by its source"),
      (.probability(.certain), "called certain by its source"), (.notNamed(.several), "not named: ask"),
      (.uncertainWindow, "may begin later or end earlier than that"), (.disputed(with: []), "sources disagree"),
      (.dayOfItsOwn([]), "has a closing day of its own in the same notice, so it may be an exception"),
    ])
  func doubts(doubt: Doubt, words: String) throws {
    #expect(try Sample.wording().doubt(doubt) == words)
  }

  @Test(
    "Plurals of kinds",
    arguments: [
      ("market", "markets"), ("university", "universities"), ("church", "churches"), ("embassy", "embassies"),
      ("bus", "buses"), ("railway", "railways"),
    ])
  func plurals(singular: String, plural: String) {
    #expect(Wording.plural(singular) == plural)
  }
}
