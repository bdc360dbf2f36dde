/// Finds out in which form the records of a file are written.
enum FormInference {
  /// - Parameters:
  ///   - kind: what the name of the file says.
  ///   - file: the path by which faults name it.
  /// - Throws: `notATable` for a JSON file that holds no rows, or several tables.
  static func form(
    of bytes: Span<UInt8>, kind: FileKind, file: String
  ) throws(LoadFault) -> TableForm {
    let start = bytes.startOfText
    let first = bytes.firstSign(from: start)
    switch kind {
    case .bibTeX: return .bibliography(.bibTeX)
    case .ris: return .bibliography(.ris)
    case .jsonLines: return .json(JSONFormInference.lines(of: bytes))
    case .json where first != nil, .geoJSON where first != nil:
      return .json(try JSONFormInference.form(of: bytes, file: file))
    // Such as standard input: JSON tells itself by its first sign.
    case .other where first == UInt8(ascii: "[") || first == UInt8(ascii: "{"):
      return .json(try JSONFormInference.form(of: bytes, file: file))
    case .json, .geoJSON: return .json(.array)
    case .other where bytes.beginsWithEntry(from: start): return .bibliography(.bibTeX)
    case .other where bytes.begins(with: "TY  - ", from: start),
      .delimited where bytes.begins(with: "TY  - ", from: start):
      return .bibliography(.ris)
    case .delimited where bytes.beginsWithObject(from: start):
      return .json(try JSONFormInference.form(of: bytes, file: file))
    case .tabs, .delimited, .descriptor, .other:
      return .delimited(DialectInference.dialect(of: bytes, isTabbed: kind == .tabs))
    }
  }
}

extension Span<UInt8> {
  /// Whether the first signs are `{"` or `[{`, with which no heading of a table begins.
  fileprivate func beginsWithObject(from start: Int) -> Bool {
    var signs: [UInt8] = []
    for index in start..<count where self[index] > 0x20 {
      signs.append(self[index])
      if signs.count == 2 { break }
    }
    return signs == Array("{\"".utf8) || signs == Array("[{".utf8)
  }

  /// Whether the first sign is an `@` before a word and a brace, as in BibTeX.
  fileprivate func beginsWithEntry(from start: Int) -> Bool {
    guard firstSign(from: start) == UInt8(ascii: "@") else { return false }
    var index = start
    while self[index] != UInt8(ascii: "@") { index += 1 }
    index += 1
    let word = index
    while index < count, (self[index] | 0x20) &- 97 < 26 { index += 1 }
    return index > word && index < count && self[index] == UInt8(ascii: "{")
  }

  fileprivate func begins(with text: String, from start: Int) -> Bool {
    let length = text.utf8.count
    guard start + length <= count else { return false }
    return String(extracting(start..<(start + length))) == text
  }
}
