/// How somebody travels.
public enum TravelMode: String, Sendable, Hashable, CaseIterable, Comparable {
  case foot, bicycle, car, hgv, bus, emergency

  /// Everything with wheels that a road closure stops unless it says otherwise (DESIGN: decision 13).
  public static let ordinaryVehicles: Set<TravelMode> = [.bicycle, .car, .hgv, .bus]

  public static func < (a: TravelMode, b: TravelMode) -> Bool {
    (allCases.firstIndex(of: a) ?? 0) < (allCases.firstIndex(of: b) ?? 0)
  }
}
