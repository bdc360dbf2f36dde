import Messages

extension JSONReader {
  /// Reads a text from its opening quote to its closing one.
  mutating func string() throws(Fault) -> String {
    position += 1
    var start = position
    var decoded = ""
    while let byte = next {
      switch byte {
      case UInt8(ascii: "\""):
        let rest = String(decoding: text[start..<position], as: UTF8.self)
        position += 1
        return decoded.isEmpty ? rest : decoded + rest
      case UInt8(ascii: "\\"):
        decoded += String(decoding: text[start..<position], as: UTF8.self)
        decoded.unicodeScalars.append(try escapedScalar())
        start = position
      case ..<0x20: throw expected(Message("json.quote-in-line"))
      default: position += 1
      }
    }
    throw expected(Message("json.quote"))
  }

  /// Reads an escape from its backslash on.
  private mutating func escapedScalar() throws(Fault) -> Unicode.Scalar {
    position += 1
    guard let sign = next else { throw expected(Message("json.quote")) }
    let scalar: Unicode.Scalar
    switch sign {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): scalar = Unicode.Scalar(sign)
    case UInt8(ascii: "b"): scalar = "\u{8}"
    case UInt8(ascii: "f"): scalar = "\u{C}"
    case UInt8(ascii: "n"): scalar = "\n"
    case UInt8(ascii: "r"): scalar = "\r"
    case UInt8(ascii: "t"): scalar = "\t"
    case UInt8(ascii: "u"): return try numberedScalar()
    default: throw expected(Message("json.escape"))
    }
    position += 1
    return scalar
  }

  /// Reads `u` with four digits, or two of these that are the halves of a surrogate pair.
  private mutating func numberedScalar() throws(Fault) -> Unicode.Scalar {
    let first = try codeUnit()
    if let scalar = Unicode.Scalar(first) { return scalar }
    let half = Message("json.surrogate-pair")
    guard UTF16.isLeadSurrogate(first), next == UInt8(ascii: "\\") else { throw expected(half) }
    position += 1
    guard next == UInt8(ascii: "u") else { throw expected(half) }
    let second = try codeUnit()
    guard UTF16.isTrailSurrogate(second),
      let scalar = Unicode.Scalar(0x10000 + UInt32(first & 0x3FF) << 10 + UInt32(second & 0x3FF))
    else { throw expected(half) }
    return scalar
  }

  private mutating func codeUnit() throws(Fault) -> UInt16 {
    position += 1
    var unit: UInt16 = 0
    for _ in 0..<4 {
      guard let byte = next, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
        throw expected(Message("json.hexadecimal-digits"))
      }
      unit = unit << 4 | UInt16(digit)
      position += 1
    }
    return unit
  }
}
