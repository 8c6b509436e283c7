/// A share of a hundred, to a tenth: exact, so that weights can be added up.
public struct Percentage: Sendable, Hashable, Comparable {
  /// Thousandths, in `0...1000`.
  public let permille: Int

  /// - Parameter permille: thousandths; nil outside `0...1000`.
  public init?(permille: Int) {
    guard (0...1000).contains(permille) else { return nil }
    self.permille = permille
  }

  /// As a fraction of one.
  public var fraction: Double { Double(permille) / 1000 }

  public static func < (a: Percentage, b: Percentage) -> Bool { a.permille < b.permille }
}

extension Percentage: CustomStringConvertible {
  /// As it is written in a plan: `62.5%`.
  public var description: String {
    permille % 10 == 0 ? "\(permille / 10)%" : "\(permille / 10).\(permille % 10)%"
  }
}
