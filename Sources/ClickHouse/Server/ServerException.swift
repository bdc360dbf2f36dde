/// What a server says when it fails: `Code: 60, e.displayText() = DB::Exception: Table a.b doesn't exist., e.what() =
/// DB::Exception`; later ones `Code: 60. DB::Exception: Table a.b doesn't exist. (UNKNOWN_TABLE) (version 23.3.1)`.
struct ServerException: Hashable {
  let code: Int
  /// What it says, without what is the same in all.
  let text: String

  private static let beginning = Array("Code: ".utf8)
  private static let textLimit = 600

  /// Reads one that a body is, from its beginning.
  init?(body: some Collection<UInt8>) {
    guard let found = Self.reading(Array(body)[...]) else { return nil }
    self = found
  }

  /// Finds what a server says at the end of an answer that had begun well.
  ///
  /// - Complexity: O(the bytes).
  static func within(_ tail: [UInt8]) -> ServerException? {
    tail.indices.first { head(tail[$0...]) != nil }.flatMap { reading(tail[$0...]) }
  }

  /// How many bytes of an answer's end are such a text, up to its last line end; of one that quotes others, the last
  /// that it quotes. 0 where the end is none.
  ///
  /// - Complexity: O(the bytes).
  static func lengthAtEnd(of tail: [UInt8]) -> Int {
    // From the end, as far back as it is text of several lines, each without control signs.
    let text = tail.reversed().prefix { ($0 >= 0x20 && $0 != 0x7F) || $0 == 0x0A || $0 == 0x09 }
      .count
    guard tail.last == 0x0A else { return 0 }
    let start = tail.indices.suffix(text).last { head(tail[$0...]) != nil }
    return start.map { tail.count - $0 } ?? 0
  }

  private static func reading(_ bytes: ArraySlice<UInt8>) -> ServerException? {
    guard let (code, rest) = head(bytes) else { return nil }
    var said = Substring(String(decoding: rest, as: UTF8.self))
    for kind in ["DB::Exception: ", "DB::NetException: "] where said.hasPrefix(kind) {
      said = said.dropFirst(kind.count)
    }
    // The last: what other servers have said is quoted with its own.
    if let end = said.ranges(of: ", e.what() = ").last { said = said[..<end.lowerBound] }
    return ServerException(code: code, text: line(said))
  }

  /// The number, and what is said of it.
  private static func head(_ bytes: ArraySlice<UInt8>) -> (code: Int, rest: ArraySlice<UInt8>)? {
    guard bytes.starts(with: beginning) else { return nil }
    let rest = bytes.dropFirst(beginning.count)
    let digits = rest.prefix(9).prefix { $0 >= 0x30 && $0 <= 0x39 }
    guard let code = Int(String(decoding: digits, as: UTF8.self)) else { return nil }
    let said = rest.dropFirst(digits.count)
    if said.starts(with: ", e.displayText() = ".utf8) { return (code, said.dropFirst(20)) }
    return said.starts(with: ". DB::".utf8) ? (code, said.dropFirst(2)) : nil
  }

  private init(code: Int, text: String) {
    self.code = code
    self.text = text
  }

  /// A text on one line, and not a long one.
  static func line(_ text: Substring) -> String {
    let words = text.split { $0.isWhitespace || $0.isNewline }.joined(separator: " ")
    return words.count > textLimit ? words.prefix(textLimit) + " .." : words
  }

  /// What it means.
  func fault(_ place: FaultPlace) -> ServerFault {
    let host = place.host
    if text.contains("No space left") { return .diskFull(host: host) }
    switch code {
    case 8, 10, 16, 47: return .unknownColumn(host: host, text: text)
    case 60: return .unknownTable(host: host, text: text)
    case 81: return .unknownDatabase(host: host, name: place.database(in: text))
    case 159, 160: return .timeLimit(host: host, seconds: place.seconds)
    case 173, 241: return .memoryLimit(host: host, text: text)
    case 192, 193, 194, 195, 516: return .refusedCredentials(host: host, user: place.user)
    case 243: return .diskFull(host: host)
    case 198, 209, 210, 279: return .shardUnreachable(host: host, shard: shard)
    // The end of a connection to a shard.
    case 32 where text.contains("from "): return .shardUnreachable(host: host, shard: shard)
    case 164, 291, 497: return .forbidden(host: host, user: place.user, text: text)
    case 701: return .unknownCluster(host: host, text: text)
    case 170 where text.contains("luster '"): return .unknownCluster(host: host, text: text)
    case 394: return .stopped(host: host)
    default: return .other(host: host, code: code, text: text)
    }
  }

  /// The address of a shard, where the text has one: `(127.0.0.1:9000)`.
  private var shard: String? {
    text.split { " (),;".contains($0) }.first { word in
      guard let colon = word.lastIndex(of: ":") else { return false }
      let port = word[word.index(after: colon)...]
      return colon > word.startIndex && !port.isEmpty && Int(port).map { $0 > 0 } ?? false
    }.map(String.init)
  }
}

/// What faults say of where they happened.
struct FaultPlace {
  let host: String
  let user: String
  let database: String
  let seconds: Int?

  /// The database that a text speaks of: `Database a doesn't exist`.
  func database(in text: String) -> String {
    let words = text.split(separator: " ")
    guard words.count > 1, words[0] == "Database" else { return database }
    return String(words[1])
  }
}
