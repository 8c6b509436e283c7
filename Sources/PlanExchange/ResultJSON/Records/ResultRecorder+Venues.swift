internal import ClosurePlanning
internal import Geodesy
internal import OpeningHours
internal import UsabilitySolver

extension ResultRecorder {
  func venue(_ venueDay: VenueDay) -> VenueRecord {
    let venue = venueDay.venue
    let entrances = venue.entrances.filter { answer.edition == .restricted || !$0.isConfidential }
    return VenueRecord(
      id: venue.id, kind: venue.kind.rawValue, names: venue.names.values, osm: venue.osm,
      position: venue.coordinate.map(position),
      positionAccuracyMetres: venue.positionAccuracyMetres.flatMap { $0.isFinite ? $0 : nil },
      entrances: entrances.map { VenueRecord.Entrance(names: $0.names.values, position: position($0.coordinate)) },
      capacity: venue.capacity, contact: venue.contact, openingHours: venue.hours?.description,
      verdict: venueDay.verdict.rawValue, basis: venueDay.basis.rawValue,
      reason: wording.reason(venueDay, noticesReadTo: answer.noticesReadTo),
      byMode: venueDay.byMode.map(byMode),
      hoursKnown: venueDay.hoursAreKnown, normalHours: spans(venueDay.normalHours),
      hoursInDoubt: venueDay.hoursInDoubt.isEmpty ? nil : spans(venueDay.hoursInDoubt),
      congregations: venueDay.congregations.isEmpty ? nil : venueDay.congregations.map(congregation),
      certainHours: spans(venueDay.certainHours), possibleHours: spans(venueDay.possibleHours),
      neededActivities: venueDay.neededActivities.map(\.rawValue), openForCertain: venueDay.isOpenForCertain,
      accessGap: venueDay.accessGap?.rawValue, causes: venueDay.causes.map { cause($0, at: venueDay) },
      causeSets: venueDay.causeSets, chances: chances(venueDay.chances), decision: decision(venueDay.decision),
      repairs: venueDay.repairs.isEmpty ? nil : venueDay.repairs.map(repair),
      trips: venueDay.trips.map(trip), alternatives: venueDay.alternatives.map(alternative),
      whatWouldChange: wording.whatWouldChange(venueDay))
  }

  func byMode(_ mode: VenueDay.ByMode) -> VenueRecord.ByMode {
    VenueRecord.ByMode(
      mode: mode.mode.rawValue, verdict: mode.verdict.rawValue, basis: mode.basis.rawValue,
      certainHours: spans(mode.certainHours), possibleHours: spans(mode.possibleHours))
  }

  private func congregation(_ congregation: PrayerPractice.Congregation) -> CongregationRecord {
    let span = spans(TimeSet(congregation.range)).first
    return CongregationRecord(
      prayer: congregation.prayer.rawValue, friday: congregation.isFriday,
      basis: congregation.basis == .printed ? "printed" : "computed", from: span?.from ?? "", to: span?.to ?? "")
  }

  private func trip(_ trip: Trip) -> TripRecord {
    TripRecord(
      origin: trip.origin, originNames: trip.originNames.values, mode: trip.mode.rawValue, way: trip.way.rawValue,
      thereSeconds: trip.thereDeciseconds.map(seconds), backSeconds: trip.backDeciseconds.map(seconds),
      openThereSeconds: trip.openThereDeciseconds.map(seconds), openBackSeconds: trip.openBackDeciseconds.map(seconds),
      words: wording.trip(trip, isSchematic: answer.map?.isSchematic ?? false))
  }

  private func alternative(_ alternative: Alternative) -> AlternativeRecord {
    AlternativeRecord(
      venue: alternative.venue, names: alternative.names.values, verdict: alternative.verdict.rawValue,
      goodEnough: alternative.isGoodEnough,
      accessAssessed: alternative.isAccessAssessed,
      travelSeconds: alternative.travelDeciseconds.map(seconds),
      distanceMetres: alternative.distanceMetres.flatMap { Int(exactly: $0.rounded()) })
  }

  private func seconds(_ deciseconds: UInt32) -> Int { (Int(deciseconds) + 5) / 10 }
}
