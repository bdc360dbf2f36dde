import JSON

/// What is around the rows of a JSON file and is not a row.
struct JSONEnvelope: Equatable, Sendable {
  /// The paths of the members that are skipped.
  private(set) var members: [String] = []
  /// The number of rows that one of them tells, and the path of that one.
  private(set) var stated: Stated?
  /// The line where a comma comes before the closing bracket of the file.
  private(set) var looseCommaLine: Int?

  struct Stated: Equatable, Sendable {
    let count: Int
    let member: String
  }

  /// No envelope.
  init() {}

  /// What is beside the members of a path.
  ///
  /// - Parameters:
  ///   - prefix: the path of the object within the file.
  ///   - known: the members that belong to the format, and tell nothing of their own.
  init(
    around path: [String], in root: JSONOutline, prefix: [String] = [],
    known: Set<String> = [], of bytes: Span<UInt8>
  ) {
    looseCommaLine = root.looseCommaLine
    var level = root
    var prefix = prefix
    for name in path {
      for member in level.members where member.name != name && !known.contains(member.name) {
        note(member, path: prefix + [member.name], bytes)
      }
      guard let inner = level[name] else { break }
      prefix.append(name)
      level = inner
    }
  }

  /// What an object beside the rows tells.
  init(beside object: JSONOutline, path: [String], of bytes: Span<UInt8>) {
    for member in object.members { note(member, path: path + [member.name], bytes) }
  }

  private mutating func note(
    _ member: JSONOutline.Member, path: [String], _ bytes: Span<UInt8>
  ) {
    let value = member.value
    switch value.kind {
    case .text(""): return
    case .object where value.isEmpty(bytes), .array where value.isEmpty(bytes): return
    case .other where value.value(of: bytes) == .null: return
    case .object, .array, .text, .number, .other: members.append(JSONForm.pathText(path))
    }
    noteCount(member, path: path, bytes)
  }

  /// Takes the greatest number that has a name of such.
  private mutating func noteCount(
    _ member: JSONOutline.Member, path: [String], _ bytes: Span<UInt8>
  ) {
    let value = member.value
    if Self.namesOfCounts.contains(Self.plain(member.name)) {
      let number = value.isObject ? value["value"] : value
      if let digits = number?.value(of: bytes)?.cellText, let count = Int(digits),
        count > stated?.count ?? 0
      {
        stated = Stated(count: count, member: JSONForm.pathText(path))
      }
    }
    for inner in value.members { noteCount(inner, path: path + [inner.name], bytes) }
  }

  /// How the answers of programs call the number of all rows, in small letters without signs.
  private static let namesOfCounts: Set<String> = [
    "count", "nhits", "numberfound", "numbermatched", "numberofrecords", "numfound", "recordcount",
    "recordstotal", "resultcount", "total", "totalcount", "totalelements", "totalfeatures",
    "totalhits", "totalitems", "totalrecords", "totalresults", "totalrows",
  ]

  /// A name without what comes before its last colon or dot: `odata.count`, `opensearch:totalResults`.
  private static func plain(_ name: String) -> String {
    let last = name.split { $0 == ":" || $0 == "." || $0 == "@" }.last ?? ""
    return String(last.lowercased().filter(\.isLetter))
  }
}

extension JSONOutline {
  /// Whether it is a pair of brackets around nothing.
  fileprivate func isEmpty(_ bytes: Span<UInt8>) -> Bool {
    bytes.firstSign(from: range.lowerBound + 1).map { $0 == 0x5D || $0 == 0x7D } ?? true
  }
}
