/// What takes long to find out about a graph and hangs on nothing else: laid once, and kept with the map.
///
/// A graph that has it answers sooner and not otherwise: street names, the grid for snapping, the main networks and the
/// representative origins are looked up where they would be made.
package struct Groundwork: Sendable, Equatable {
  package let names: StreetNames
  package let grid: EdgeGrid
  /// By profile.
  package let mainNetworks: [MainNetwork]
  /// By profile: the first ``originCount`` of ``RoadGraph/representativeOrigins(count:profile:)``.
  package let origins: [[UInt32]]

  /// How many representative origins are found beforehand.
  static let originCount = 32

  /// Takes what was found out before; hold it against ``isWithinBounds(of:)``.
  package init(names: StreetNames, grid: EdgeGrid, mainNetworks: [MainNetwork], origins: [[UInt32]]) {
    self.names = names
    self.grid = grid
    self.mainNetworks = mainNetworks
    self.origins = origins
  }

  /// Finds it out, on two cores.
  /// - Complexity: O(names + points of the roads + profiles × (nodes + arcs))
  package init(_ graph: RoadGraph) {
    let (streets, networks) = Concurrently.both(
      { (names: StreetNames(graph), grid: EdgeGrid(graph)) },
      {
        Profile.allCases.map { profile in
          let main = MainNetwork(graph, profile)
          return (main: main, origins: graph.representativeOrigins(count: Self.originCount, in: main))
        }
      })
    self.init(
      names: streets.names, grid: streets.grid, mainNetworks: networks.map(\.main), origins: networks.map(\.origins))
  }

  /// Whether every index is one of what it points to; for groundwork that comes from a file.
  func isWithinBounds(of graph: RoadGraph) -> Bool {
    names.isWithinBounds(of: graph) && grid.isWithinBounds(of: graph)
      && mainNetworks.count == Profile.allCases.count && origins.count == Profile.allCases.count
      && mainNetworks.allSatisfy {
        [$0.core, $0.reached, $0.reaching].allSatisfy { $0.nodeCount == graph.nodeCount }
      } && origins.allSatisfy { $0.count <= Self.originCount && $0.allSatisfy { $0 < graph.junctionCount } }
  }
}
