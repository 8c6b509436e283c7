/// Where an access point hangs on the hierarchy: a node, and the key of the link between the two.
struct Anchor {
  /// The node, by rank.
  let rank: UInt32
  /// The key of the link's weight.
  let key: UInt32
}
