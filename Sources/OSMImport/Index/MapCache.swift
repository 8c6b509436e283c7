internal import Foundation
public import RoadNetwork

/// Keeps whole maps in a folder, so that a second start need neither read the extract nor build the graph.
///
/// One file for each map, named by the digest of the map file's content and not by where it lies; any of them may be
/// deleted at any time. Whenever one is written, those of other versions and all but the newest are removed. The map is the
/// very same, to the bit, as the extract gives.
public struct MapCache: Sendable {
  /// How many maps are kept, some 20 MB each for a city; the oldest go first.
  static let mostFiles = 12

  /// The folder's path; it is made when it is first needed.
  public let folder: String

  /// Creates a cache; nothing is touched yet.
  public init(folder: String) {
    self.folder = folder
  }

  /// The file in which a map is kept.
  func file(for digest: UInt64) -> URL {
    let name = String(digest, radix: 16)
    let padded = String(repeating: "0", count: 16 - name.count) + name
    return URL(fileURLWithPath: folder, isDirectory: true).appendingPathComponent("\(padded).map")
  }

  /// The map in a file as it is kept; nil where it is not, or not whole, or the file cannot be read.
  /// - Complexity: O(size of the map), with a small factor
  public func keptMap(path: String, limits: ReadLimits = ReadLimits()) -> OSMMap? {
    guard let format = try? OSMMap.checkedFormat(path, limits),
      let digest = ContentDigest.ofFile(path, format: format)
    else { return nil }
    return try? MapIndexFile.map(at: file(for: digest).path, source: digest)
  }

  /// The map in a file, as it is kept or read anew and then kept.
  ///
  /// A file is written whole or not at all, so several processes may share the folder.
  /// - Throws: what `OSMMap.read` throws; nothing is kept then.
  /// - Complexity: O(size of the map), with a small factor where it is kept
  public func map(
    path: String, limits: ReadLimits = ReadLimits()
  ) throws(OSMReadError) -> (map: OSMMap, outcome: HierarchyCache.Outcome) {
    let format = try OSMMap.checkedFormat(path, limits)
    let digest = ContentDigest.ofFile(path, format: format)
    var damage: IndexDamage?
    if let digest {
      do throws(IndexDamage) {
        if let map = try MapIndexFile.map(at: file(for: digest).path, source: digest) { return (map, .loaded) }
      } catch {
        damage = error
      }
    }
    var map = try OSMMap.read(path: path, limits: limits)
    map.graph.groundwork = Groundwork(map.graph)
    // Another file may have taken its place meanwhile, whose content must not be kept under the name of the first.
    guard let digest, digest == ContentDigest.ofFile(path, format: format) else {
      return (map, .notKept("\(path) changed while it was read"))
    }
    if let reason = IndexFolder.put(MapIndexFile.bytes(of: map, source: digest), at: file(for: digest)) {
      return (map, .notKept(reason))
    }
    IndexFolder.prune(folder, extension: "map", keeping: Self.mostFiles, isOutOfDate: MapIndexFile.isOutOfDate)
    return (map, damage.map(HierarchyCache.Outcome.remade) ?? .made)
  }
}
