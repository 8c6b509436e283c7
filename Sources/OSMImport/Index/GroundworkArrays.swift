internal import RoadNetwork

/// The arrays of a graph's groundwork as they stand in a file, before the graph and the strings are known.
struct GroundworkArrays {
  private let bareNames: [UInt32]
  private let firstEntry: [UInt32]
  private let entries: [StreetNames.Entry]
  private let firstInCell: [UInt32]
  private let edgesInCell: [UInt32]
  /// Core, reached and reaching nodes, profile by profile.
  private var sets: [[UInt64]] = []
  private var origins: [[UInt32]] = []

  init(_ reader: inout MapIndexReader) throws(IndexDamage) {
    bareNames = try reader.words()
    firstEntry = try reader.words()
    entries = try reader.array(of: StreetNames.Entry.self)
    firstInCell = try reader.words()
    edgesInCell = try reader.words()
    for _ in 0..<3 * Profile.allCases.count { sets.append(try reader.array(of: UInt64.self)) }
    for _ in Profile.allCases { origins.append(try reader.words()) }
  }

  /// The groundwork; its indices are still to be held against their bounds.
  func groundwork(_ graph: RoadGraph, strings: MapIndexReader) throws(IndexDamage) -> Groundwork {
    var names: [String] = []
    names.reserveCapacity(bareNames.count)
    for name in bareNames { names.append(try strings.string(name)) }
    var networks: [MainNetwork] = []
    for first in stride(from: 0, to: sets.count, by: 3) {
      networks.append(
        MainNetwork(
          core: try set(first, graph), reached: try set(first + 1, graph), reaching: try set(first + 2, graph)))
    }
    return Groundwork(
      names: StreetNames(bareNames: names, firstEntry: firstEntry, entries: entries),
      grid: EdgeGrid(graph, firstInCell: firstInCell, edgesInCell: edgesInCell), mainNetworks: networks,
      origins: origins)
  }

  private func set(_ index: Int, _ graph: RoadGraph) throws(IndexDamage) -> NodeSet {
    guard let set = NodeSet(words: sets[index], nodeCount: graph.nodeCount) else { throw .damaged }
    return set
  }
}
