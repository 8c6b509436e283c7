internal import Foundation

/// Keeps the orders of maps in a folder, so that a second start need not dissect the map again.
///
/// One file for each map, named by what is in the map and not by where it lies; any of them may be deleted at any time.
/// Whenever one is written, those of other versions and all but the newest are removed.
/// Only the order is kept, four bytes a node: the hierarchy is made from it in some hundredth of a second. The order serves
/// all profiles and closures, so neither is part of the key.
public struct HierarchyCache: Sendable {
  /// What became of a request.
  public enum Outcome: Sendable, Equatable {
    /// The order was in the folder.
    case loaded
    /// There was none; it was made and put there.
    case made
    /// There was one that could not be used; it was made anew and replaced.
    case remade(IndexDamage)
    /// It was made and could not be put into the folder, for the reason given.
    case notKept(String)
  }

  /// How many orders are kept; the oldest go first.
  static let mostFiles = 64

  /// The folder's path; it is made when it is first needed.
  public let folder: String

  /// Creates a cache; nothing is touched yet.
  public init(folder: String) {
    self.folder = folder
  }

  /// The file in which a topology's order is kept.
  func file(for topology: Topology) -> URL {
    let name = String(topology.digest, radix: 16)
    let padded = String(repeating: "0", count: 16 - name.count) + name
    return URL(fileURLWithPath: folder, isDirectory: true).appendingPathComponent("\(padded).order")
  }

  /// The hierarchy of a topology, by the order that is kept or by a new one, which is then kept.
  ///
  /// A file is written whole or not at all, so several processes may share the folder.
  /// - Complexity: that of contraction, and of dissection where no order was kept
  public func hierarchy(of topology: Topology) -> (hierarchy: CustomizableHierarchy, outcome: Outcome) {
    let file = file(for: topology)
    var damage: IndexDamage?
    do throws(IndexDamage) {
      if let order = try read(file, for: topology) {
        return (CustomizableHierarchy(topology, order: order), .loaded)
      }
    } catch {
      damage = error
    }
    let order = NodeOrder.nestedDissection(of: topology)
    let hierarchy = CustomizableHierarchy(topology, order: order)
    if let reason = IndexFolder.put(IndexFile.bytes(of: order, for: topology), at: file) {
      return (hierarchy, .notKept(reason))
    }
    IndexFolder.prune(folder, extension: "order", keeping: Self.mostFiles, isOutOfDate: IndexFile.isOutOfDate)
    return (hierarchy, damage.map(Outcome.remade) ?? .made)
  }

  /// The order in a file, or `nil` where there is no file.
  private func read(_ file: URL, for topology: Topology) throws(IndexDamage) -> NodeOrder? {
    let data: Data
    do {
      data = try Data(contentsOf: file, options: .mappedIfSafe)
    } catch CocoaError.fileReadNoSuchFile {
      return nil
    } catch {
      throw .unreadable
    }
    return try IndexFile.order(from: data, for: topology)
  }
}
