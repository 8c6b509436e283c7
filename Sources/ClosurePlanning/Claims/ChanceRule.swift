/// How likely doubtful things are held to be where the plan does not say (DESIGN: decisions 5 to 8).
///
/// These are conventions, not knowledge: they put things in order, and are printed as figures only together with the
/// assumption that they are. Each can be overridden in the plan: ``Claim/chance``, ``Announcement/weight``,
/// ``CategoryReference/chance``, ``ClosureWindow/weights``.
public enum ChanceRule {
  /// How likely a claim holds that its source calls probable, or no more than possible.
  public static func chance(of probability: Claim.Probability) -> Double {
    switch probability {
    case .certain: 1
    case .probable: 0.75
    case .riskOf: 0.25
    }
  }

  /// An unconfirmed source halves it.
  public static let unconfirmedFactor = 0.5
  /// A claim that its own publisher or hearsay disputes holds or does not, alike.
  public static let disputedFactor = 0.5
  /// Roads concluded from earlier notices are three times out of four those that are shut.
  public static let inferredFactor = 0.75
  /// Of roads that are kept back nothing is known.
  public static let withheldFactor = 0.5
  /// A venue or road between an area's inner and outer line lies in it or does not, alike.
  public static let fringe = 0.5
  /// A venue's own hours that leave open whether it is open.
  public static let ownHours = 0.5

  /// How much a source's word counts where sources disagree: three times for an authority, twice for the press.
  public static func weight(of reliability: Announcement.Reliability) -> Int {
    switch reliability {
    case .official: 3
    case .press: 2
    case .unconfirmed: 1
    }
  }

  /// How likely a member is meant that a notice does not name.
  ///
  /// The number K that is meant is equally likely any from the fewest that the word allows: more than half for *most*,
  /// three to half for *several*, and never fewer than are named. Each unnamed member is meant with
  /// (E[K] − named) / (N − named).
  /// - Parameters:
  ///   - members: N, the named ones among them.
  ///   - named: how many are named.
  public static func chanceOfUnnamed(
    _ quantifier: CategoryReference.Quantifier, members: Int, named: Int
  ) -> Double {
    guard members > named else { return 0 }
    let (fewest, most) =
      switch quantifier {
      case .all: (members, members)
      case .named: (named, named)
      case .most: (members / 2 + 1, members)
      case .several: (min(3, members), max(min(3, members), members / 2))
      }
    let low = max(fewest, named)
    let mean = Double(low + max(most, low)) / 2
    return (mean - Double(named)) / Double(members - named)
  }

  /// The assumptions in words, for whoever reads a figure that rests on them.
  public static let words =
    "assumed where the plan does not say: all lengths and days of a range alike; probable 75%, possible 25%; unconfirmed "
    + "halves it; inferred roads 75%; sources that disagree 3 (official) to 2 (press) to 1; most: any number from more "
    + "than half alike; several: any number from three to half alike"
}

extension Announcement {
  /// How much its word counts where sources disagree.
  public var wordWeight: Int { weight ?? ChanceRule.weight(of: reliability) }
}

extension Claim {
  /// How likely it holds, its window apart: the plan's own figure, else what follows from its source's words.
  ///
  /// - Parameter announcement: the one that it stands in.
  public func chanceOfHolding(in announcement: Announcement) -> Double {
    if let chance { return chance.fraction }
    var result = ChanceRule.chance(of: probability)
    if announcement.reliability == .unconfirmed { result *= ChanceRule.unconfirmedFactor }
    if status == .disputed { result *= ChanceRule.disputedFactor }
    switch extent {
    case .stated: break
    case .inferred: result *= ChanceRule.inferredFactor
    case .withheld: result *= ChanceRule.withheldFactor
    }
    return result
  }
}
