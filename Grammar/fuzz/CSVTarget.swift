/// The door of libFuzzer: any bytes are the file of a table, and reading it keeps its promises.
@_cdecl("LLVMFuzzerTestOneInput")
public func readAnyBytes(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  // libFuzzer hands over `count` bytes at `start`, which live as long as this call.
  let broken = TableFuzz.brokenPromises(Array(UnsafeBufferPointer(start: start, count: count)))
  precondition(broken.isEmpty, broken.joined(separator: "; "))
  return 0
}
