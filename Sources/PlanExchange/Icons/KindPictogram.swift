/// The small picture of what sort of place a venue is.
package enum KindPictogram: String, Sendable, Hashable, CaseIterable {
  /// A dome with a crescent.
  case mosque
  /// A stall with an awning.
  case market
  /// A carrier bag.
  case shoppingCentre
  /// A bed.
  case hotel
  /// A cross.
  case hospital
  /// A curtain over a stage.
  case theatre
  /// An aeroplane seen from above.
  case airport
  /// The front of a train.
  case station
  /// A dot: any other kind.
  case other

  /// The picture of a kind; a kind without one of its own gets ``other``, a few that are alike share.
  package init(kind: String) {
    switch kind {
    case "bazaar", "shop": self = .market
    case "mall", "supermarket": self = .shoppingCentre
    case "guestHouse", "hostel": self = .hotel
    case "clinic", "pharmacy": self = .hospital
    case "hall", "concertHall", "conferenceCentre", "cinema", "museum": self = .theatre
    case "busStation", "railwayStation": self = .station
    default: self = KindPictogram(rawValue: kind) ?? .other
    }
  }

  /// Draws the picture into a square of 20 units, in a dark colour.
  func draw(on drawing: Drawing) {
    drawing.colour(IconColour(hex: 0x1A1A1A))
    switch self {
    case .mosque: drawMosque(drawing)
    case .market: drawMarket(drawing)
    case .shoppingCentre:
      drawing.line([(4, 8), (16, 8), (17, 18), (3, 18)], closed: true)
      drawing.fill()
      drawing.arc(x: 10, y: 7.5, radius: 3.5, from: 180, to: 360)
      drawing.stroke(width: 2)
    case .hotel:
      drawing.line([(2, 4), (2, 17)])
      drawing.line([(2, 14), (18, 14), (18, 17)])
      drawing.stroke(width: 2.4)
      drawing.rectangle(x: 8, y: 7.5, width: 11, height: 5, radius: 2)
      drawing.arc(x: 5.3, y: 9.6, radius: 2.1)
      drawing.fill()
    case .hospital:
      drawing.line([(10, 2.5), (10, 17.5)])
      drawing.line([(2.5, 10), (17.5, 10)])
      drawing.stroke(width: 5)
    case .theatre: drawTheatre(drawing)
    case .airport: drawAeroplane(drawing)
    case .station: drawTrain(drawing)
    case .other:
      drawing.arc(x: 10, y: 10, radius: 4.5)
      drawing.fill()
    }
  }
}
