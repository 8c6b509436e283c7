import ClosurePlanning
import OpeningHours

/// A venue's normal hours on a day, cut so that nothing about them changes within a piece.
struct VenueCells: Hashable {
  struct Cell: Hashable {
    var slice: Int
    /// What is done then that the organiser needs; `throughout` where nobody knows the hour of the rest.
    var doing: [Activity]
    var throughout: [Activity]
    /// Whether the venue's own hours leave open whether it is open.
    var isDoubtful: Bool
  }

  let cells: [Cell]

  init(_ hours: VenueHours, slices: [DaySlice]) {
    var cells: [Cell] = []
    let certain = hours.line.times(.open)
    for part in hours.parts {
      for (index, slice) in slices.enumerated() {
        let times = part.times.clipped(to: slice.range)
        guard !times.isEmpty else { continue }
        let open = times.intersection(certain)
        let doubtful = times.intersection(hours.possible).subtracting(certain)
        for (piece, isDoubtful) in [(open, false), (doubtful, true)] where !piece.isEmpty {
          cells.append(
            Cell(slice: index, doing: part.doing, throughout: part.throughout, isDoubtful: isDoubtful))
        }
      }
    }
    self.cells = cells
  }

  /// Whether the venue's own hours, or those of its prayers, leave something open.
  var hangOnOwnHours: Bool { cells.contains { $0.isDoubtful || $0.doing != $0.throughout } }
}
