import Foundation

@testable import PlanExchange

/// How different two colours look, and to whom.
enum ColourVision: String, CaseIterable, Sendable {
  case normal
  case protanopia
  case deuteranopia
  case tritanopia

  /// The matrix for linear sRGB at severity 1.0.
  ///
  /// Machado, Oliveira, Fernandes (2009), A physiologically-based model for simulation of color vision deficiency,
  /// IEEE Transactions on Visualization and Computer Graphics 15(6), table 1.
  private var matrix: [[Double]] {
    switch self {
    case .normal: [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
    case .protanopia:
      [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
    case .deuteranopia:
      [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
    case .tritanopia:
      [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]]
    }
  }

  /// The colour as it appears, in CIELAB under D65.
  func lab(_ colour: IconColour) -> [Double] {
    let linear = [colour.red, colour.green, colour.blue].map { part -> Double in
      let c = Double(part) / 255
      return c <= 0.04045 ? c / 12.92 : pow((c + 0.055) / 1.055, 2.4)
    }
    let seen = matrix.map { row in min(1, max(0, zip(row, linear).map { $0 * $1 }.reduce(0, +))) }
    let toXYZ = [
      [0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750], [0.0193339, 0.1191920, 0.9503041],
    ]
    let white = [0.95047, 1, 1.08883]
    let f = zip(toXYZ, white).map { row, white -> Double in
      let t = zip(row, seen).map { $0 * $1 }.reduce(0, +) / white
      return t > 216.0 / 24389 ? cbrt(t) : (24389.0 / 27 * t + 16) / 116
    }
    return [116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])]
  }

  /// The colour difference ΔE2000 between two colours in CIELAB.
  ///
  /// Sharma, Wu, Dalal (2005), The CIEDE2000 color-difference formula, Color Research & Application 30(1), equations 2–22.
  static func difference(_ first: [Double], _ second: [Double]) -> Double {
    func degrees(_ radians: Double) -> Double { radians * 180 / .pi }
    func cosine(_ degrees: Double) -> Double { cos(degrees * .pi / 180) }
    func seventh(_ c: Double) -> Double { sqrt(pow(c, 7) / (pow(c, 7) + pow(25, 7))) }
    func hue(_ a: Double, _ b: Double) -> Double {
      guard a != 0 || b != 0 else { return 0 }
      let angle = degrees(atan2(b, a))
      return angle < 0 ? angle + 360 : angle
    }
    let stretch = 1 + 0.5 * (1 - seventh((hypot(first[1], first[2]) + hypot(second[1], second[2])) / 2))
    let (a1, a2) = (first[1] * stretch, second[1] * stretch)
    let (c1, c2) = (hypot(a1, first[2]), hypot(a2, second[2]))
    let (h1, h2) = (hue(a1, first[2]), hue(a2, second[2]))
    var turn = c1 * c2 == 0 ? 0 : h2 - h1
    if turn > 180 { turn -= 360 } else if turn < -180 { turn += 360 }
    let lightness = second[0] - first[0]
    let chroma = c2 - c1
    let hueDifference = 2 * sqrt(c1 * c2) * sin(turn / 2 * .pi / 180)
    let meanL = (first[0] + second[0]) / 2
    let meanC = (c1 + c2) / 2
    var meanH = h1 + h2
    if c1 * c2 != 0 {
      meanH = abs(h1 - h2) <= 180 ? meanH / 2 : (meanH < 360 ? meanH + 360 : meanH - 360) / 2
    }
    let t =
      1 - 0.17 * cosine(meanH - 30) + 0.24 * cosine(2 * meanH) + 0.32 * cosine(3 * meanH + 6)
      - 0.20 * cosine(4 * meanH - 63)
    let rotation = -sin(2 * 30 * exp(-pow((meanH - 275) / 25, 2)) * .pi / 180) * 2 * seventh(meanC)
    let l = lightness / (1 + 0.015 * pow(meanL - 50, 2) / sqrt(20 + pow(meanL - 50, 2)))
    let c = chroma / (1 + 0.045 * meanC)
    let h = hueDifference / (1 + 0.015 * meanC * t)
    return sqrt(l * l + c * c + h * h + rotation * c * h)
  }
}
