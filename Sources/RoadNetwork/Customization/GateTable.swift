/// What of a network is shut in which states: arcs and links that are always shut together share a *gate*.
///
/// However many arcs thirty days close, the distinct sets of states in which one is closed are few: some hundred.
struct GateTable {
  /// The gate of what is never shut.
  static let open = UInt32.max
  /// The gate of what is shut in every state.
  static let shut = UInt32.max - 1

  /// The gate of each item: `open`, `shut`, or a number in `0..<count`.
  private(set) var gateOfItem: [UInt32]
  /// The items that are shut in some state, ascending.
  private(set) var closableItems: [UInt32] = []
  /// The states in which each gate is shut, as rows of bits.
  private(set) var rows: [[UInt64]] = []
  /// The number of gates that are shut in some states and open in others.
  var count: Int { rows.count }

  /// - Parameters:
  ///   - itemCount: how many arcs and links there are.
  ///   - closures: the items that each closure shuts; each at most once.
  /// - Complexity: O(items + items of all closures + distinct sets of closures × states / 64)
  init(itemCount: Int, closures: [[UInt32]], states: ClosureStates) {
    precondition(closures.count == states.closureCount, "\(closures.count) closures, \(states.closureCount) rows")
    // The sets of closures as a tree: each is another set and one closure more, and set 0 is empty.
    var setOfItem = [UInt32](repeating: 0, count: itemCount)
    var setRows: [[UInt64]] = [[UInt64](repeating: 0, count: states.wordCount)]
    for (closure, items) in closures.enumerated() where states.row(of: closure).contains(where: { $0 != 0 }) {
      let row = states.row(of: closure)
      var grown = [UInt32](repeating: .max, count: setRows.count)
      for item in items {
        let old = Int(setOfItem[Int(item)])
        precondition(old < grown.count, "Closure \(closure) names item \(item) twice")
        if grown[old] == .max {
          grown[old] = UInt32(setRows.count)
          setRows.append(zip(setRows[old], row).map { $0 | $1 })
        }
        setOfItem[Int(item)] = grown[old]
      }
    }
    // Different sets may be shut in the same states.
    let everyState = states.everyState
    var gateOfRow: [[UInt64]: UInt32] = [:]
    var gateOfSet = [Self.open]
    for row in setRows.dropFirst() {
      if row == everyState {
        gateOfSet.append(Self.shut)
      } else if let gate = gateOfRow[row] {
        gateOfSet.append(gate)
      } else {
        gateOfRow[row] = UInt32(rows.count)
        gateOfSet.append(UInt32(rows.count))
        rows.append(row)
      }
    }
    gateOfItem = [UInt32](repeating: Self.open, count: itemCount)
    for item in 0..<itemCount where setOfItem[item] != 0 {
      gateOfItem[item] = gateOfSet[Int(setOfItem[item])]
      closableItems.append(UInt32(item))
    }
  }

  /// Whether a gate is shut in a state.
  func isShut(_ gate: UInt32, in state: Int) -> Bool {
    switch gate {
    case Self.open: false
    case Self.shut: true
    default: rows[Int(gate)][state >> 6] >> UInt64(state & 63) & 1 != 0
    }
  }

  /// Puts 0 where a gate is open and `infiniteWeight` where it is shut, for 16 states from a multiple of 16 on.
  func fill(_ slots: UnsafeMutablePointer<UInt32>, from state: Int) {
    for gate in 0..<rows.count {
      let bits = rows[gate][state >> 6] >> UInt64(state & 63)
      for lane in 0..<16 { slots[gate * 16 + lane] = bits >> UInt64(lane) & 1 != 0 ? infiniteWeight : 0 }
    }
  }
}
