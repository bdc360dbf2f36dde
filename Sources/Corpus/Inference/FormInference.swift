/// Finds out in which form the records of a file are written.
enum FormInference {
  /// - Parameters:
  ///   - kind: what the name of the file says.
  ///   - file: the path by which faults name it.
  /// - Throws: `notATable` for a JSON file that holds something else than objects.
  static func form(
    of bytes: Span<UInt8>, kind: FileKind, file: String
  ) throws(LoadFault) -> TableForm {
    let start = bytes.hasByteOrderMark ? 3 : 0
    let first = bytes.firstSign(from: start)
    switch kind {
    case .jsonLines: return .jsonLines
    case .json where first != nil: return try jsonForm(of: bytes, file: file)
    // Such as standard input: JSON tells itself by its first sign.
    case .other where first == UInt8(ascii: "["): return .jsonArray
    case .other where first == UInt8(ascii: "{"): return try jsonForm(of: bytes, file: file)
    case .json: return .jsonArray
    case .delimited where bytes.beginsWithObject(from: start):
      return try jsonForm(of: bytes, file: file)
    case .tabs, .delimited, .descriptor, .other:
      return .delimited(DialectInference.dialect(of: bytes))
    }
  }

  /// Many programs name files with an object a line `.json` too.
  private static func jsonForm(
    of bytes: Span<UInt8>, file: String
  ) throws(LoadFault) -> TableForm {
    let start = bytes.hasByteOrderMark ? 3 : 0
    if bytes.firstSign(from: start) == UInt8(ascii: "[") { return .jsonArray }
    var end = start
    while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
    if let line = try? JSONReader.value(of: bytes.extracting(start..<end)),
      case .object(let object) = line, !object.holdsTable || end < bytes.count - 1
    {
      return .jsonLines
    }
    var whole: JSONObject?
    do throws(JSONReader.Fault) {
      let value = try JSONReader.value(of: bytes.extracting(start..<bytes.count))
      if case .object(let object) = value { whole = object }
    } catch {
      let reason = "expected \(error.expected), found \(error.found)"
      throw LoadFault(.notJSON(reason: reason), file: file, line: error.line)
    }
    let tables = whole?.members.filter { $0.value.isTable }.map(\.name) ?? []
    throw LoadFault(.notATable(members: tables), file: file)
  }
}

extension JSONObject {
  /// Whether a member is an array of objects, so that the object is around a table and no row.
  fileprivate var holdsTable: Bool { members.contains { $0.value.isTable } }
}

extension JSONValue {
  /// Whether the value is an array of objects.
  fileprivate var isTable: Bool {
    guard case .array(let items) = self, let first = items.first else { return false }
    if case .object = first { return true }
    return false
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

  /// The first byte from an offset on that is no white space.
  fileprivate func firstSign(from start: Int) -> UInt8? {
    var index = start
    while index < count {
      if self[index] > 0x20 { return self[index] }
      index += 1
    }
    return nil
  }
}
