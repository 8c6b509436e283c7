import CLibZip
import Testing

@testable import PlanExchange

@Suite("KMZ archives")
struct KMZArchiveTests {
  /// What libzip reads back of an archive: names, contents, DOS times are compared with those put in.
  private func entries(_ archive: [UInt8]) throws -> [(name: String, bytes: [UInt8], method: UInt16, mtime: Int)] {
    var result: [(name: String, bytes: [UInt8], method: UInt16, mtime: Int)] = []
    try archive.withUnsafeBytes { buffer in
      let source = try #require(zip_source_buffer_create(buffer.baseAddress, UInt64(buffer.count), 0, nil))
      let file = try #require(zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, nil))
      defer { zip_discard(file) }
      for index in 0..<UInt64(zip_get_num_entries(file, 0)) {
        var status = zip_stat_t()
        #expect(zip_stat_index(file, index, 0, &status) == 0)
        let entry = try #require(zip_fopen_index(file, index, 0))
        defer { zip_fclose(entry) }
        var bytes = [UInt8](repeating: 0, count: Int(status.size))
        #expect(zip_fread(entry, &bytes, status.size) == Int64(status.size))
        result.append((String(cString: status.name), bytes, status.comp_method, status.mtime))
      }
    }
    return result
  }

  private static let entries: [(name: String, bytes: [UInt8])] = [
    ("icons/a.png", [0x89, 0x50, 0x4E, 0x47]), ("Тавзеҳот.txt", []),
    ("doc.kml", Array(String(repeating: "<kml/>", count: 10_000).utf8)),
  ]

  @Test("The document comes first, and everything is read back as it was put in")
  func roundTrip() throws {
    let bytes = try KMZArchive.bytes(entries: Self.entries)
    let back = try entries(bytes)
    #expect(back.map(\.name) == ["doc.kml", "icons/a.png", "Тавзеҳот.txt"])
    #expect(back.map(\.bytes) == [Self.entries[2].bytes, Self.entries[0].bytes, []])
    #expect(back[0].method == UInt16(ZIP_CM_DEFLATE))
    #expect(back[1].method == UInt16(ZIP_CM_STORE))
    #expect(bytes.count < 2_000)
  }

  @Test("The same entries give the same bytes, with the time 1980-01-01 00:00")
  func deterministic() throws {
    let bytes = try KMZArchive.bytes(entries: Self.entries)
    #expect(try KMZArchive.bytes(entries: Self.entries) == bytes)
    // Local file header (APPNOTE 4.3.7): signature, version, flags, method, then time and date.
    #expect(Array(bytes[0..<4]) == [0x50, 0x4B, 0x03, 0x04])
    #expect(Array(bytes[10..<14]) == [0x00, 0x00, 0x21, 0x00])
    #expect(Array(bytes[30..<37]) == Array("doc.kml".utf8))
  }

  @Test(
    "Names that lead out of the archive are refused",
    arguments: ["", "/a", "../a", "a/../b", "a\\b", "a//b", "a\0", "."])
  func badNames(_ name: String) {
    #expect(throws: KMZError.badName(name)) {
      _ = try KMZArchive.bytes(entries: [("doc.kml", [1]), (name, [2])])
    }
  }

  @Test("A second entry of one name, and an archive without a document, are refused")
  func refused() {
    #expect(throws: KMZError.badName("a.png")) {
      _ = try KMZArchive.bytes(entries: [("doc.kml", []), ("a.png", []), ("a.png", [])])
    }
    #expect(throws: KMZError.noDocument) { _ = try KMZArchive.bytes(entries: [("a.kml", [])]) }
    #expect(KMZError.noDocument.description.contains("doc.kml"))
    #expect(KMZError.badName("x").description.contains("'x'"))
    #expect(KMZError.library(step: "add", reason: "y").description.contains("(add): y"))
  }
}
