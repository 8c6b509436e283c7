/// How long a shadow must have grown, beyond its length at noon, for asr to begin.
public enum AsrShadow: Int, Sendable, Hashable, CaseIterable {
  /// Once the height of what casts it: the Shafi, Maliki, Hanbali and Jafari schools.
  case standard = 1
  /// Twice the height: the Hanafi school, to which most mosques of Central Asia belong.
  case hanafi = 2
}
