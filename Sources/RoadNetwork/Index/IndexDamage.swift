/// Why an index file could not be used.
public enum IndexDamage: Error, Sendable, Equatable {
  /// It ends too early.
  case cutShort
  /// It is some other file.
  case notAnIndex
  /// Another version of the planner wrote it.
  case otherVersion
  /// It belongs to another map.
  case ofAnotherMap
  /// Its content is not what was written.
  case damaged
  /// It is there and cannot be read.
  case unreadable
}
