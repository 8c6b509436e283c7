import ClosurePlanning
import OpeningHours
import RoadNetwork
import Testing

@testable import UsabilitySolver

/// Who gets where in many states at once is who gets there by plain search in each.
@Suite struct ReachTableTests {
  @Test(arguments: 0..<10) func condensedAndSearchedAgree(batch: Int) throws {
    for seed in UInt64(batch * 10)..<UInt64(batch * 10 + 10) {
      var town = RandomTown(seed: seed)
      let plan = town.plan().known()
      let plain = BoundPlan(plan: plan, map: try town.map.read())
      let venues = Array(plain.venues.indices)
      var anyone = Organiser.anyone
      anyone.modes = [.car]
      let bound = plain.snapped(venues, modes: [.car])
      let table = AtomTable(bound)
      let access = AccessTable(
        traveller: Traveller(organiser: anyone, mode: .car), origins: bound.originPoints(of: anyone, mode: .car).points,
        bound: bound, atoms: table.atoms, venues: venues)
      var condensed = access.reachTable(of: venues, in: bound, atoms: table.atoms)
      condensed.statesWorthCondensing = 1
      var searched = access.reachTable(of: venues, in: bound, atoms: table.atoms)
      searched.statesWorthCondensing = .max
      let closing = table.atoms.indices.filter { table.atoms[$0].closure != nil }.prefix(7)
      for number in 0..<1 << closing.count {
        let state = RoadState(
          atoms: closing.enumerated().filter { number >> $0.offset & 1 == 1 }.map(\.element), blockedRegions: [])
        #expect(condensed.index(of: state) == searched.index(of: state))
      }
      let engine = bound.map.map { DijkstraEngine(graph: $0.graph) }
      condensed.solve(with: engine)
      searched.solve(with: engine)
      for venue in venues { #expect(condensed.row(of: venue) == searched.row(of: venue), "seed \(seed), \(venue)") }
    }
  }
}
