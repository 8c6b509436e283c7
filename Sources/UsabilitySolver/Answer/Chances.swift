/// How the possible worlds divide over what becomes of a venue on a day, by the organiser's first mode.
///
/// In one world nothing is in doubt, so there is no *ask first* among them. The four add up to one. They rest on the
/// plan's weights and, where it gives none, on conventions (`ChanceRule`); they never settle a verdict.
public struct Chances: Sendable, Equatable {
  public var usable: Double
  public var limited: Double
  public var unreachable: Double
  public var closed: Double
  /// How many worlds they were taken from.
  public var worldCount: Int
  /// Whether all worlds were gone through; otherwise `worldCount` of them were drawn.
  public var isExact: Bool

  public init(
    usable: Double = 0, limited: Double = 0, unreachable: Double = 0, closed: Double = 0, worldCount: Int = 1,
    isExact: Bool = true
  ) {
    self.usable = usable
    self.limited = limited
    self.unreachable = unreachable
    self.closed = closed
    self.worldCount = worldCount
    self.isExact = isExact
  }

  /// What is certain: one verdict in every world.
  ///
  /// - Precondition: the verdict is not *ask first*, which no single world has.
  public init(certain verdict: Verdict) {
    self.init()
    self[verdict] = 1
  }

  /// The chance of a verdict; 0 for *ask first*.
  public subscript(_ verdict: Verdict) -> Double {
    get {
      switch verdict {
      case .usable: usable
      case .limited: limited
      case .uncertain: 0
      case .unreachable: unreachable
      case .closed: closed
      }
    }
    set {
      switch verdict {
      case .usable: usable = newValue
      case .limited: limited = newValue
      case .uncertain: preconditionFailure("In one world nothing is in doubt")
      case .unreachable: unreachable = newValue
      case .closed: closed = newValue
      }
    }
  }

  /// How likely some of its hours can be used, in whole per cents.
  ///
  /// 0 and 100 only where that holds in every world, all of which were gone through.
  public var percentOfSomeUse: Int {
    let chance = usable + limited
    let whole = Int((chance * 100).rounded())
    let isCertain = isExact && (chance < 1e-9 || chance > 1 - 1e-9)
    return isCertain ? whole : min(99, max(1, whole))
  }

  /// The standard error of one of them, the binomial distribution's; 0 where all worlds were gone through.
  public func standardError(of verdict: Verdict) -> Double {
    isExact ? 0 : (self[verdict] * (1 - self[verdict]) / Double(worldCount)).squareRoot()
  }
}
