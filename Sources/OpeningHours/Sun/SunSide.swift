/// The half of a solar day: the sun climbs before noon and sinks after it.
public enum SunSide: Sendable, Hashable, CaseIterable {
  /// From the solar midnight before to noon.
  case beforeNoon
  /// From noon to the next solar midnight.
  case afterNoon
}
