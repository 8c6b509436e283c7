/// Parts of arcs: shares of the way along each, from 0 to 1 in its direction of travel, both ends included; ascending, and no
/// two of one arc touch.
public typealias ArcParts = [UInt32: [ClosedRange<Double>]]

/// Some shares of an arc as few as there can be, ascending: those that overlap or touch are one.
/// - Complexity: O(n log n)
public func joined(_ shares: [ClosedRange<Double>]) -> [ClosedRange<Double>] {
  var result: [ClosedRange<Double>] = []
  for share in shares.sorted(by: { $0.lowerBound < $1.lowerBound }) {
    if let last = result.last, share.lowerBound <= last.upperBound {
      result[result.count - 1] = last.lowerBound...max(last.upperBound, share.upperBound)
    } else {
      result.append(share)
    }
  }
  return result
}
