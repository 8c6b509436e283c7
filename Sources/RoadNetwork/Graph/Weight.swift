/// The weight of an arc that may not be travelled, and the time of a trip that is impossible.
///
/// Two of them can be added without wrapping round, as RoutingKit's `inf_weight`; every real weight is smaller.
public let infiniteWeight = UInt32(Int32.max)

/// The index that stands for "no such arc".
public let noArc = UInt32.max
