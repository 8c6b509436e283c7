internal import Foundation
internal import Geodesy
internal import RoadNetwork

/// A whole map as a file, as the planner needs it: what reading the extract and building the graph come to.
///
/// | bytes | what |
/// |---|---|
/// | 8 | `PLNR.MAP` |
/// | 8 | the version of the format and of the import's rules |
/// | 8 | the digest of the map file that it was made of |
/// | 8 | the length of this file |
/// | 8 | the digest of all that follows |
/// | | numbers and arrays, in the order in which ``bytes(of:source:)`` adds them |
///
/// Numbers are in the machine's order of bytes; on a machine of the other order the version is another one. The digest
/// vouches for the content; every length, index and coordinate is held against its bounds all the same, so that no file
/// whatever can crash the planner.
enum MapIndexFile {
  /// Raised when the format changes, and whenever the same map file would give another graph or other venues or places: with
  /// every change of costing, access rules, turn restrictions, names or kinds of venues (the digests in `GraphDigestTests` say
  /// when).
  static let version: UInt64 = 2
  private static let magic = Array("PLNR.MAP".utf8)
  private static let headerLength = 40

  /// The file's bytes.
  ///
  /// - Parameter source: the digest of the map file.
  /// - Complexity: O(size of the map)
  static func bytes(of map: OSMMap, source: UInt64) -> Data {
    var writer = MapIndexWriter()
    writer.add(map.graph)
    writer.add(map.graph.ways)
    writer.add(map.venues)
    writer.add(map.places)
    writer.addFacts(of: map)
    writer.addStrings()
    var digest = ContentDigest()
    writer.bytes.withUnsafeBytes { digest.add($0) }
    var data = Data(capacity: headerLength + writer.bytes.count)
    data.append(contentsOf: magic)
    for number in [version, source, UInt64(headerLength + writer.bytes.count), digest.value] {
      withUnsafeBytes(of: number) { data.append(contentsOf: $0) }
    }
    data.append(contentsOf: writer.bytes)
    return data
  }

  /// Reads a file's bytes.
  /// - Throws: what is wrong with them.
  /// - Complexity: O(size of the map)
  static func map(from data: Data, source: UInt64) throws(IndexDamage) -> OSMMap {
    let result: Result<OSMMap, IndexDamage> = data.withUnsafeBytes { bytes in
      do throws(IndexDamage) { return .success(try map(from: bytes, source: source)) } catch { return .failure(error) }
    }
    return try result.get()
  }

  private static func map(from bytes: UnsafeRawBufferPointer, source: UInt64) throws(IndexDamage) -> OSMMap {
    func number(at offset: Int) -> UInt64 { bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self) }
    guard bytes.count >= headerLength else { throw .cutShort }
    guard bytes.prefix(magic.count).elementsEqual(magic) else { throw .notAnIndex }
    guard number(at: 8) == version else { throw .otherVersion }
    guard number(at: 16) == source else { throw .ofAnotherMap }
    guard number(at: 24) <= UInt64(bytes.count) else { throw .cutShort }
    guard number(at: 24) == UInt64(bytes.count) else { throw .damaged }
    var digest = ContentDigest()
    digest.add(UnsafeRawBufferPointer(rebasing: bytes[headerLength...]))
    guard number(at: 32) == digest.value else { throw .damaged }
    var reader = MapIndexReader(bytes, from: headerLength)
    let map = try reader.map()
    guard reader.isAtEnd else { throw .damaged }
    return map
  }
}
