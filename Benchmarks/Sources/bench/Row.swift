import Foundation

/// One row of the table of speeds: the engine's times and the peer's, round by round.
struct Row {
  let name: String
  /// How many times faster than the peer it must be.
  let least: Double
  var ours: [Double] = []
  var peers: [Double] = []
  /// Why there is no peer.
  var absent: String?

  mutating func add(ours: Double, peer: PeerProcess.Answer, plus: Double = 0) {
    self.ours.append(ours)
    switch peer {
    case .seconds(let seconds, _): peers.append(seconds + plus)
    case .absent(let why): absent = why
    }
  }

  /// The ratios of the rounds.
  var ratios: [Double] { zip(peers, ours).map { $0 / $1 } }

  var line: String {
    let time = "\(name.padding(toLength: 58, withPad: " ", startingAt: 0)) \(milliseconds(ours.median))"
    if let absent { return "\(time)   peer left out: \(absent)" }
    let ratios = ratios.sorted()
    let verdict = ratios.median >= least ? "holds" : "DOES NOT HOLD"
    return time + " \(milliseconds(peers.median))"
      + String(
        format: "  %7.1f [%.1f–%.1f], at least %.0f: %@", ratios.median, ratios.first ?? 0, ratios.last ?? 0, least,
        verdict)
  }
}

/// A time as text.
func milliseconds(_ seconds: Double) -> String { String(format: "%9.3f ms", seconds * 1000) }
