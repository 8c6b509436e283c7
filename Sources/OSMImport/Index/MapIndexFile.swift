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
/// | 8 | the length of the graph's arrays |
/// | 8, 8 | the digests of the graph's arrays, and of the rest |
/// | | the graph's arrays, then the rest: numbers and arrays in the order in which ``bytes(of:source:)`` adds them |
///
/// The two parts are read on two cores.
///
/// Numbers are in the machine's order of bytes; on a machine of the other order the version is another one. The digest
/// vouches for the content; every length, index and coordinate is held against its bounds all the same, so that no file
/// whatever can crash the planner.
enum MapIndexFile {
  /// Raised when the format changes.
  static let format: UInt64 = 5
  /// The digest of what the import makes of a map in which every rule has a say, and of the sample's map.
  ///
  /// With every change of costing, access rules, turn restrictions, names or kinds of venues it becomes another one, and
  /// `ImportRulesTests` says which: no kept map outlives the rules that it was made by.
  static let rules: UInt64 = 10_856_108_482_684_242_065
  /// What the header calls the version.
  static let version = format << 48 ^ rules
  private static let magic = Array("PLNR.MAP".utf8).withUnsafeBytes { $0.loadUnaligned(as: UInt64.self) }
  private static let headerLength = 56

  /// The file's bytes.
  ///
  /// - Parameter source: the digest of the map file.
  /// - Complexity: O(size of the map)
  static func bytes(of map: OSMMap, source: UInt64) -> Data {
    var writer = MapIndexWriter()
    writer.add(map.graph)
    let graphLength = writer.bytes.count
    writer.add(map.graph.ways)
    writer.add(map.graph.groundwork ?? Groundwork(map.graph))
    writer.add(map.venues)
    writer.add(map.places)
    writer.addFacts(of: map)
    writer.addStrings()
    let digests = digests(of: writer.bytes, graphLength: graphLength)
    var data = Data(capacity: headerLength + writer.bytes.count)
    for number in [
      magic, version, source, UInt64(headerLength + writer.bytes.count), UInt64(graphLength), digests.graph,
      digests.rest,
    ] {
      withUnsafeBytes(of: number) { data.append(contentsOf: $0) }
    }
    data.append(contentsOf: writer.bytes)
    return data
  }

  /// The digests of both parts of all that follows the header.
  static func digests(of content: [UInt8], graphLength: Int) -> (graph: UInt64, rest: UInt64) {
    content.withUnsafeBytes { bytes in
      var (graph, rest) = (ContentDigest(), ContentDigest())
      graph.add(UnsafeRawBufferPointer(rebasing: bytes[..<graphLength]))
      rest.add(UnsafeRawBufferPointer(rebasing: bytes[graphLength...]))
      return (graph.value, rest.value)
    }
  }

  /// Whether a file is a map of another version.
  static func isOutOfDate(_ path: String) -> Bool {
    let head = IndexFolder.head(of: path, 16)
    guard head.count == 16 else { return false }
    let numbers = head.withUnsafeBytes { bytes in
      (bytes.loadUnaligned(as: UInt64.self), bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
    }
    return numbers.0 == magic && numbers.1 != version
  }

  /// Reads a file; `nil` where there is none.
  /// - Throws: what is wrong with it.
  /// - Complexity: O(size of the map)
  static func map(at path: String, source: UInt64) throws(IndexDamage) -> OSMMap? {
    guard let bytes = try MapIndexSource(path: path) else { return nil }
    return try map(from: bytes, source: source)
  }

  /// Reads a file's bytes.
  static func map(from data: Data, source: UInt64) throws(IndexDamage) -> OSMMap {
    let result: Result<OSMMap, IndexDamage> = data.withUnsafeBytes { bytes in
      do throws(IndexDamage) { return .success(try map(from: MapIndexSource(bytes), source: source)) } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }

  private static func map(from bytes: MapIndexSource, source: UInt64) throws(IndexDamage) -> OSMMap {
    guard bytes.count >= headerLength else { throw .cutShort }
    var reader = MapIndexReader(bytes)
    guard try reader.number() == magic else { throw .notAnIndex }
    guard try reader.number() == version else { throw .otherVersion }
    guard try reader.number() == source else { throw .ofAnotherMap }
    let length = try reader.number()
    guard length <= UInt64(bytes.count) else { throw .cutShort }
    guard length == UInt64(bytes.count) else { throw .damaged }
    let content = bytes.part(headerLength..<bytes.count)
    guard let graphLength = Int(exactly: try reader.number()), graphLength <= content.count else { throw .damaged }
    let digests = (graph: try reader.number(), rest: try reader.number())
    let (graph, rest) = Concurrently.both(
      { whole(content.part(0..<graphLength), digest: digests.graph, read: GraphArrays.init) },
      { whole(content.part(graphLength..<content.count), digest: digests.rest, read: MapParts.init) })
    return try rest.get().map(try graph.get())
  }

  /// What is read from a source from its start to its very end, if the digest fits.
  private static func whole<Content>(
    _ source: MapIndexSource, digest: UInt64, read: (inout MapIndexReader) throws(IndexDamage) -> Content
  ) -> Result<Content, IndexDamage> {
    do throws(IndexDamage) {
      var reader = MapIndexReader(source)
      let content = try read(&reader)
      guard reader.isAtEnd, source.digest.value == digest else { throw .damaged }
      return .success(content)
    } catch {
      return .failure(error)
    }
  }
}
