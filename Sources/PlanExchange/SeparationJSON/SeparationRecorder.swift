internal import ClosurePlanning
internal import OpeningHours
internal import UsabilitySolver

/// Makes records of a report of separations.
struct SeparationRecorder {
  private let report: SeparationReport
  private let wording: Wording
  /// Claims, times and positions are written as in results.
  private let recorder: ResultRecorder

  init(_ report: SeparationReport, plan: ClosurePlan) {
    self.report = report
    let day = report.days.first ?? plan.horizon.lowerBound
    let frame = DayAnswer(
      planID: report.planID, title: report.title, organiser: .anyone, day: day, calendar: report.calendar,
      edition: report.edition, noticesReadTo: report.noticesReadTo, map: report.map, venues: [], roads: [])
    recorder = ResultRecorder(frame, plan: plan)
    wording = Wording(for: frame, plan: plan)
  }

  func record() -> PlanSeparationsRecord {
    PlanSeparationsRecord(
      plan: NamedRecord(id: report.planID, names: report.title.values), timeZone: report.calendar.identifier,
      edition: report.edition.rawValue, noticesReadTo: report.noticesReadTo.map(recorder.moment),
      days: report.days.map(\.description), modes: report.modes.map(\.rawValue), map: report.map.map(recorder.map),
      venues: Dictionary(
        report.venueCounts.map { ($0.key.rawValue, $0.value) }, uniquingKeysWith: { first, _ in first }),
      exact: report.isExact, caution: DayAnswer.caution, separations: report.separations.map(separation),
      gaps: report.gaps.map { gap in
        SeparationGapRecord(
          venue: SeparationRecord.Venue(id: gap.venue, kind: gap.kind.rawValue, names: gap.names.values),
          gap: gap.gap?.rawValue ?? "noWayOnOpenNetwork", modes: gap.modes.map(\.rawValue))
      },
      shortStretches: Dictionary(
        report.shortStretchMetres.map { ($0.key.rawValue, $0.value) }, uniquingKeysWith: { first, _ in first }))
  }

  private func separation(_ separation: Separation) -> SeparationRecord {
    var record = SeparationRecord(
      mode: separation.mode.rawValue, certain: separation.isCertain, spells: separation.spells.map(spell))
    switch separation.place {
    case .venue(let id, let kind, let names):
      record.venue = SeparationRecord.Venue(id: id, kind: kind.rawValue, names: names.values)
    case .quarter(let quarter):
      record.quarter = QuarterRecord(
        near: quarter.near?.values, streets: quarter.streets.map(\.values), metres: quarter.metres,
        closedMetres: quarter.closedMetres, people: quarter.people, center: recorder.position(quarter.center),
        words: wording.quarter(quarter))
    }
    return record
  }

  private func spell(_ spell: Separation.Spell) -> SeparationRecord.Spell {
    SeparationRecord.Spell(
      day: spell.day.description, times: recorder.spans(spell.times), certain: spell.isCertain,
      loss: spell.loss.rawValue,
      closures: spell.closures.map { set in
        set.map { closure in
          SeparationRecord.Closure(
            claim: recorder.claim(closure.claim, in: closure.announcement),
            doubts: closure.doubts.map { recorder.doubt($0, words: wording.doubt($0)) })
        }
      }, words: spell.closures.map(wording.separating))
  }
}
