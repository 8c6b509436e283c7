/// Where a trip starts or ends: at a node, or between nodes.
public enum AccessPoint: Sendable, Hashable {
  case node(UInt32)
  case snap(Snap)
}
