extension ResultXMLWriter {
  func venue(_ venue: VenueRecord) throws {
    try element(
      "venue",
      [
        ("id", venue.id), ("kind", venue.kind), ("osm", venue.osm), ("lat", venue.position.map { number($0.latitude) }),
        ("lon", venue.position.map { number($0.longitude) }), ("accuracy", venue.positionAccuracyMetres.map(metres)),
        ("capacity", venue.capacity.map(String.init)), ("contact", venue.contact),
        ("opening-hours", venue.openingHours), ("verdict", venue.verdict), ("basis", venue.basis),
        ("hours-known", flag(venue.hoursKnown)), ("open-for-certain", flag(venue.openForCertain)),
        ("access-gap", venue.accessGap), ("activities", list(venue.neededActivities)),
      ]
    ) {
      try names(venue.names)
      for entrance in venue.entrances {
        try element(
          "entrance", [("lat", number(entrance.position.latitude)), ("lon", number(entrance.position.longitude))]
        ) { try names(entrance.names) }
      }
      try element("reason", text: venue.reason)
      try spans("normal", venue.normalHours)
      try spans("in-doubt", venue.hoursInDoubt ?? [])
      for congregation in venue.congregations ?? [] {
        try element(
          "congregation",
          [
            ("prayer", congregation.prayer), ("friday", flag(congregation.friday)), ("basis", congregation.basis),
            ("from", congregation.from), ("to", congregation.to),
          ])
      }
      try spans("certain", venue.certainHours)
      try spans("possible", venue.possibleHours)
      for mode in venue.byMode {
        try element("by-mode", [("mode", mode.mode), ("verdict", mode.verdict), ("basis", mode.basis)]) {
          try spans("certain", mode.certainHours)
          try spans("possible", mode.possibleHours)
        }
      }
      for cause in venue.causes { try self.cause(cause) }
      for set in venue.causeSets { try causeSet(set) }
      if let chances = venue.chances { try self.chances(chances) }
      if let decision = venue.decision { try self.decision(decision) }
      for repair in venue.repairs ?? [] { try self.repair(repair) }
      for trip in venue.trips { try self.trip(trip) }
      for alternative in venue.alternatives { try self.alternative(alternative) }
      for change in venue.whatWouldChange { try element("would-change", text: change) }
    }
  }

  private func trip(_ trip: TripRecord) throws {
    try element(
      "trip",
      [
        ("origin", trip.origin.map(String.init)), ("mode", trip.mode), ("way", trip.way),
        ("there", trip.thereSeconds.map(String.init)), ("back", trip.backSeconds.map(String.init)),
        ("open-there", trip.openThereSeconds.map(String.init)), ("open-back", trip.openBackSeconds.map(String.init)),
      ]
    ) {
      try names(trip.originNames)
      try element("words", text: trip.words)
    }
  }

  private func alternative(_ alternative: AlternativeRecord) throws {
    try element(
      "alternative",
      [
        ("venue", alternative.venue), ("verdict", alternative.verdict),
        ("good-enough", flag(alternative.goodEnough)), ("access-assessed", flag(alternative.accessAssessed)),
        ("travel", alternative.travelSeconds.map(String.init)),
        ("distance", alternative.distanceMetres.map(String.init)),
      ]
    ) { try names(alternative.names) }
  }

  private func metres(_ metres: Double) -> String { "\(Int(max(0, min(metres, 1e9)).rounded()))" }
}
