internal import ClosurePlanning
internal import OpeningHours

extension PlanWriter {
  func write(_ holidays: PlanHolidays) throws {
    switch holidays.source {
    case .country(let code): try element("holidays", [("country", try identifier(code, "holidays/@country"))])
    case .table(let text): try element("holidays", [], text: text)
    }
  }

  func write(_ practice: PrayerPractice) throws {
    if let convention = practice.convention, PrayerConvention.named(convention.identifier) != convention {
      throw PlanWriteError("prayers/@convention", "only named conventions can be written")
    }
    let usual = PrayerPractice()
    let attributes: Attributes = [
      ("convention", practice.convention?.identifier), ("asr", practice.asrShadow == .hanafi ? "hanafi" : nil),
      ("lat", latitude(practice.coordinate)), ("lon", longitude(practice.coordinate)),
      ("length", practice.minutes == usual.minutes ? nil : try duration(practice.minutes, "prayers/@length")),
      ("friday", practice.fridayMinute.map(time.clock)),
      (
        "friday-length",
        practice.fridayMinutes == usual.fridayMinutes
          ? nil : try duration(practice.fridayMinutes, "prayers/@friday-length")
      ),
    ]
    try element("prayers", attributes, text: practice.printed?.text)
  }
}
