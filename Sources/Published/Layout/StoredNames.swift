/// Names that are taken in a table or database, letter for letter.
struct StoredNames {
  private var taken: Set<String>

  /// What the engines of tables call columns of their own.
  static let ofEngines: Set<String> = [
    "_part", "_part_index", "_partition_id", "_sample_factor", "_shard_num", "_table",
  ]

  init(taken: Set<String> = []) { self.taken = taken }

  /// The name, with `_2`, `_3` ... where it is taken; takes it.
  mutating func take(_ name: String) -> String {
    var candidate = name
    var number = 2
    while !taken.insert(candidate).inserted {
      candidate = "\(name)_\(number)"
      number += 1
    }
    return candidate
  }
}

extension String {
  /// So many bytes a name may take in the name of a file, where each byte of a character that is not of ASCII takes
  /// three: the system has room for 255, and endings follow.
  private static let mostFileBytes = 160

  /// The name as that of a table or column, which the server keeps in files of the same name: cut where it is too long,
  /// and without what the server takes for the name of a group of columns (`group.column`).
  var storable: String {
    var bytes = 0
    var name = ""
    for character in self {
      let character = character == "." ? "_" : character
      bytes += character.utf8.reduce(0) { $0 + (Self.isPlain($1) ? 1 : 3) }
      if bytes > Self.mostFileBytes { break }
      name.append(character)
    }
    return name.isEmpty ? "_" : name
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    byte &- 48 < 10 || (byte | 0x20) &- 97 < 26 || byte == UInt8(ascii: "_")
  }
}
