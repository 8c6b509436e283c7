internal import CLibXML2

/// What libxml2 reports during one call, collected through its structured callbacks.
final class ErrorSink {
  /// One report, in plain values.
  struct Report {
    let code: Int
    /// The byte at which the parser stood; meaningless for schema errors.
    let offset: Int
    let message: String
    /// The element's number in document order, or nil when no element is named.
    let ordinal: Int?
    /// The local name of the attribute that the report concerns, or nil.
    let attribute: String?
  }

  /// More reports than these are counted, not kept: each schema error comes in two, and 20 are shown.
  private static let most = 200

  private(set) var reports: [Report] = []
  private(set) var dropped = 0

  /// Runs a call that takes a sink; the pointer is valid for the duration of the call only.
  func collect<Result>(_ body: (UnsafeMutablePointer<planner_xml_sink>) -> Result) -> Result {
    withExtendedLifetime(self) {
      var sink = planner_xml_sink(owner: Unmanaged.passUnretained(self).toOpaque(), handle: receiveReport)
      return withUnsafeMutablePointer(to: &sink, body)
    }
  }

  fileprivate func add(_ report: @autoclosure () -> Report) {
    if reports.count < Self.most { reports.append(report()) } else { dropped += 1 }
  }
}

/// The callback: warnings pass, errors are kept.
private func receiveReport(
  owner: UnsafeMutableRawPointer?, level: Int32, code: Int32, offset: Int, message: UnsafePointer<CChar>?,
  node: UnsafePointer<xmlNode>?, attribute: UnsafePointer<CChar>?
) {
  guard let owner, level >= Int32(XML_ERR_ERROR.rawValue) else { return }
  let ordinal = node.map { planner_xml_ordinal($0) } ?? 0
  Unmanaged<ErrorSink>.fromOpaque(owner).takeUnretainedValue().add(
    ErrorSink.Report(
      code: Int(code), offset: offset,
      message: message.map { String(cString: $0) } ?? "unknown error",
      ordinal: ordinal > 0 ? ordinal - 1 : nil,
      attribute: attribute.map { String(cString: $0) }))
}
