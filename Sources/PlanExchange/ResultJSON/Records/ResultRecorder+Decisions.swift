internal import UsabilitySolver

extension ResultRecorder {
  /// Only where they are to be printed: figures that rest on conventions alone are none.
  func chances(_ chances: Chances?) -> ChancesRecord? {
    guard answer.givesChances, let chances else { return nil }
    func rounded(_ value: Double) -> Double { (value * 1e6).rounded() / 1e6 }
    let error = Verdict.allCases.map { chances.standardError(of: $0) }.max() ?? 0
    return ChancesRecord(
      usable: rounded(chances.usable), limited: rounded(chances.limited), unreachable: rounded(chances.unreachable),
      closed: rounded(chances.closed), worlds: chances.worldCount, exact: chances.isExact,
      standardError: chances.isExact ? nil : rounded(error))
  }

  func decision(_ decision: Decision?) -> DecisionRecord? {
    decision.map { decision in
      let (word, venue): (String, String?) =
        switch decision.ifUnheard {
        case .useCertainHours: ("useCertainHours", nil)
        case .useInstead(let venue): ("useInstead", venue)
        case .doNotUse: ("doNotUse", nil)
        }
      return DecisionRecord(
        until: decision.until.iso8601(in: answer.calendar), knownBy: decision.knownBy?.iso8601(in: answer.calendar),
        ifUnheard: word, venue: venue)
    }
  }

  func repair(_ repair: Repair) -> RepairRecord {
    RepairRecord(
      steps: repair.steps.map { step in
        switch step {
        case .lift(let claim): RepairRecord.Step(lift: claim)
        case .permit(let permit): RepairRecord.Step(permit: permit)
        case .shift(let minutes): RepairRecord.Step(shift: minutes)
        }
      }, words: wording.repair(repair))
  }
}
