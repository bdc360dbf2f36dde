/// The folders of the targets, each of which may use those before it: the table that
/// `ARCHITECTURE.md` has below "## Rooms".
struct Rooms {
  /// The folders of each target in their order; `.` for the files that stand in none.
  private(set) var order: [String: [String]] = [:]

  /// Reads the rows of the table: "| `Target` | `First`, `Second` |".
  init(_ architecture: String) {
    let section =
      architecture.split(separator: "\n## Rooms\n").dropFirst().first?
      .split(separator: "\n## ").first ?? ""
    for line in section.split(separator: "\n") where line.hasPrefix("| `") {
      let names = line.matches(of: /`([^`]+)`/).map { String($0.1) }
      if let target = names.first { order[target] = Array(names.dropFirst()) }
    }
  }

  /// A file of a target, as far as the check must know it.
  struct File {
    let room: String
    let words: SwiftWords

    init(room: String, text: String) {
      self.room = room
      words = SwiftWords(text)
    }
  }

  /// The uses of a type in one folder that another folder declares, which comes later.
  ///
  /// A name that a folder declares itself, also within a type, is its own.
  ///
  /// - Returns: the names by their arrow, `Earlier -> Later`.
  static func arrowsBack(_ files: [File], order: [String]) -> [String: Set<String>] {
    var rooms: [String: Set<String>] = [:]
    var own: [String: Set<String>] = [:]
    for file in files {
      for type in file.words.types { rooms[type, default: []].insert(file.room) }
      own[file.room, default: []].formUnion(file.words.allTypes)
    }
    var arrows: [String: Set<String>] = [:]
    for file in files {
      let before = Set(order.prefix { $0 != file.room } + [file.room])
      for name in file.words.usedNames where !(own[file.room]?.contains(name) ?? false) {
        for room in rooms[name] ?? [] where !before.contains(room) {
          arrows["\(file.room) -> \(room)", default: []].insert(name)
        }
      }
    }
    return arrows
  }
}
