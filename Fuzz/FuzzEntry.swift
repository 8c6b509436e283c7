/// What libFuzzer calls with each of its inputs; it traps, with a sentence, where something does not hold that must.
///
/// The fuzzer is compiled together with the module's sources, since only plain `swiftc` links libFuzzer: see `run`.
@_cdecl("LLVMFuzzerTestOneInput")
public func checkOneInput(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  let text = String(decoding: UnsafeBufferPointer(start: data, count: size), as: UTF8.self)
  HoursCheck.shared.check(text)
  TableCheck.check(text)
  return 0
}
