package import Chronology

/// Values that a text is by itself, without a column that says how it is meant.
package enum WrittenValue {
  /// The number that a text is, as people write it: `1200`, `61.8%`, `(1,234,567)`, `$5`.
  ///
  /// - Returns: nil for a text that is no number, and for one that may be two: `1,234` may be a thousand or
  ///   a little more than one.
  package static func number(_ text: String) -> Double? {
    var text = text
    return text.withUTF8 { bytes in
      guard let written = WrittenNumber(bytes.span) else { return nil }
      var digits = written.core
      let commas = digits.indices.filter { digits[$0] == UInt8(ascii: ",") }
      if let last = commas.last {
        let isFollowedByThree =
          digits[last...].dropFirst().prefix { 0x30...0x39 ~= $0 }.count == 3
        if commas.count > 1 || digits.contains(UInt8(ascii: ".")) {
          guard isFollowedByThree, !digits[..<last].contains(UInt8(ascii: ".")) else { return nil }
          digits.removeAll { $0 == UInt8(ascii: ",") }
        } else {
          guard !isFollowedByThree else { return nil }
          digits[last] = UInt8(ascii: ".")
        }
      }
      return Double(String(decoding: digits, as: UTF8.self))
    }
  }

  /// The date that a text is, in EDTF or in any form that needs no explanation: `May 1976`, `昭和51年`.
  ///
  /// - Returns: nil for a text that is no date, and for one that may be two: `3/4/1967`.
  package static func date(_ text: String) -> EDTFDate? {
    if let date = try? EDTFDate(text) { return date }
    var text = text
    let edtf = text.withUTF8 { bytes in try? FreeDate.edtf(of: bytes.span) }
    return edtf.flatMap { try? EDTFDate($0) }
  }
}
