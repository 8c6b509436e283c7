/// Why a KMZ archive could not be made.
package enum KMZError: Error, Sendable, Equatable {
  /// No entry is named `doc.kml`.
  case noDocument
  /// An entry's name is empty, absolute, leads out of the archive, or is there twice.
  case badName(String)
  /// libzip failed at a step, for a reason in its own words.
  case library(step: String, reason: String)
}

extension KMZError: CustomStringConvertible {
  /// The reason, in a sentence.
  package var description: String {
    switch self {
    case .noDocument: "a KMZ archive needs an entry 'doc.kml'"
    case .badName(let name): "'\(name)' cannot be the name of an entry, or is there twice"
    case .library(let step, let reason): "the archive could not be made (\(step)): \(reason)"
    }
  }
}
