/// Where a console's bytes go.
protocol ByteStream: Sendable {
  /// Writes all bytes, or keeps the reason why it could not; later writes are then dropped.
  func write(_ bytes: [UInt8])
  /// The error number of the first write that failed, nil while all is well or the reader merely went away.
  var failure: Int32? { get }
  /// Whether nobody reads any longer, so that long work for this stream may stop.
  var isClosed: Bool { get }
}
