import ClosurePlanning
import RoadNetwork

/// What the road states of a plan shut for one mode: the roads of atoms, and turns that the map forbids at the time.
struct RoadClosures: Sendable {
  private let ofAtom: [ArcClosure]
  private let ofRule: [ArcClosure]

  init(atoms: [Atom], rules: [TurnRule], mode: TravelMode) {
    ofAtom = atoms.map { $0.closure ?? ArcClosure(arcs: []) }
    ofRule = rules.map { ArcClosure(arcs: $0.turns.arcs(for: mode.profile)) }
  }

  /// All that a state shuts.
  func closures(in state: RoadState) -> [ArcClosure] {
    state.atoms.map { ofAtom[$0] } + state.turnRules.map { ofRule[$0] }
  }

  /// What some states shut, each closure once as an engine wants them, and the states by the numbers of these.
  func question(_ states: some Sequence<RoadState>) -> (closures: [ArcClosure], states: [[Int]]) {
    // Rules are counted on from the atoms.
    let members = states.map { state in state.atoms + state.turnRules.map { ofAtom.count + $0 } }
    let used = Set(members.joined()).sorted()
    let number = Dictionary(uniqueKeysWithValues: used.enumerated().map { ($1, $0) })
    return (
      used.map { $0 < ofAtom.count ? ofAtom[$0] : ofRule[$0 - ofAtom.count] },
      members.map { $0.compactMap { number[$0] }.sorted() }
    )
  }
}
