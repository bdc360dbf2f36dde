/// The door of libFuzzer: any bytes are a packed corpus, and opening it keeps its promises.
@_cdecl("LLVMFuzzerTestOneInput")
public func openAnyBytes(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  // libFuzzer hands over `count` bytes at `start`, which live as long as this call.
  let broken = PackFuzz.brokenPromises(Array(UnsafeBufferPointer(start: start, count: count)))
  precondition(broken.isEmpty, broken.joined(separator: "; "))
  return 0
}
