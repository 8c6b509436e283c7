internal import Foundation

/// The script and the style sheet of the page, the same for every map, and what the page may do.
enum MapCode {
  /// The style sheet.
  static let style = text(PackageResources.map_css)

  /// The script: the files of `Embedded/Script` as one function, so that nothing of it is seen from outside.
  static let script: String = {
    let parts = [
      PackageResources.data_js, PackageResources.state_js, PackageResources.signs_js, PackageResources.frames_js,
      PackageResources.roads_js, PackageResources.closures_js, PackageResources.labels_js, PackageResources.streets_js,
      PackageResources.camera_js,
      PackageResources.gestures_js, PackageResources.lists_js, PackageResources.card_js, PackageResources.choices_js,
      PackageResources.paper_js, PackageResources.start_js,
    ]
    return "\"use strict\";\n(() => {\n\(parts.map(text).joined(separator: "\n"))})();\n"
  }()

  /// SHA-256 of the script and of the style sheet in base64, as the policy wants it.
  static let scriptDigest = digest(script)
  static let styleDigest = digest(style)

  /// The page's Content-Security-Policy: it may load and send nothing, and run no script but its own.
  ///
  /// Scripts and styles count by their digests only: whatever slipped into the page otherwise would stay text.
  static let policy = [
    "default-src 'none'", "script-src 'sha256-\(scriptDigest)'", "style-src 'sha256-\(styleDigest)'",
    "base-uri 'none'", "form-action 'none'",
  ].joined(separator: "; ")

  private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  private static func digest(_ text: String) -> String {
    let digits = Array(Fingerprint(of: Array(text.utf8)).text)
    let bytes = stride(from: 0, to: digits.count, by: 2).compactMap { UInt8(String(digits[$0..<$0 + 2]), radix: 16) }
    return Data(bytes).base64EncodedString()
  }
}
