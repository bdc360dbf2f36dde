import JSON
import TestSupport

/// What holds of reading and writing JSON whatever the bytes; fuzzers and tests share it.
enum JSONFuzz {
  /// Returns the promises that reading some bytes breaks: none, if all is well.
  static func brokenPromises(_ bytes: [UInt8]) -> [String] {
    // The reader asks for UTF-8, which its callers check.
    guard String(validating: bytes, as: UTF8.self) != nil else { return [] }
    let lines = 1 + bytes.count { $0 == UInt8(ascii: "\n") }
    do throws(JSONReader.Fault) {
      let value = try JSONReader.value(of: bytes.span)
      var broken: [String] = []
      for text in [value.compactText, value.indentedText] {
        let again = try? JSONValue(parsing: text)
        if again != value { broken.append("what is written is read as something else") }
      }
      return broken
    } catch {
      return 1...lines ~= error.line && !error.message.english.isEmpty
        ? [] : ["a fault lies outside the text, or has no words"]
    }
  }
}
