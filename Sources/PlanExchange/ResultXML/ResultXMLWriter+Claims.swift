extension ResultXMLWriter {
  func cause(_ cause: CauseRecord) throws {
    try element("cause", [("role", cause.role), ("modes", list(cause.modes))]) {
      try element("words", text: cause.words)
      try claim(cause.claim)
      for doubt in cause.doubts { try self.doubt(doubt) }
      try spans("certain", cause.certainTimes)
      try spans("possible", cause.possibleTimes)
    }
  }

  func road(_ road: RoadRecord) throws {
    try element("road", [("modes", list(road.modes))]) {
      try element("words", text: road.words)
      try claim(road.claim)
      for doubt in road.doubts { try self.doubt(doubt) }
      try spans("certain", road.certainTimes)
      try spans("possible", road.possibleTimes)
      for street in road.streets { try element("street") { try names(street) } }
      for line in road.lines { try element("line", text: positions(line)) }
      for outline in road.outlines {
        try element("outline") {
          try element("outer", text: positions(outline.outer))
          for hole in outline.holes { try element("hole", text: positions(hole)) }
        }
      }
    }
  }

  private func claim(_ claim: ClaimRecord) throws {
    let announcement = claim.announcement
    try element(
      "claim",
      [
        ("id", claim.id), ("effect", claim.effect), ("compliance", claim.compliance), ("extent", claim.extent),
        ("probability", claim.probability), ("status", claim.status),
        ("confidential", claim.confidential ? "yes" : nil), ("window", claim.window), ("note", claim.note),
      ]
    ) {
      try element(
        "announcement",
        [
          ("id", announcement.id), ("authority", announcement.authority), ("publisher", announcement.publisher),
          ("url", announcement.url), ("contact", announcement.contact), ("published", announcement.published),
          ("retrieved", announcement.retrieved), ("reliability", announcement.reliability),
        ]
      ) {
        try element("words", text: announcement.words)
        if let excerpt = announcement.excerpt {
          try element("excerpt", [("xml:lang", announcement.language)], text: excerpt)
        }
      }
    }
  }

  private func doubt(_ doubt: DoubtRecord) throws {
    try element(
      "doubt",
      [
        ("kind", doubt.kind), ("claims", list(doubt.claims ?? [])), ("days", list(doubt.days ?? [])),
        ("value", doubt.value),
      ], text: doubt.words)
  }
}
