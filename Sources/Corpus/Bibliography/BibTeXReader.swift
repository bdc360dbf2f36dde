/// Reads the entries of a BibTeX or BibLaTeX file as they are written: abbreviations replaced, text
/// put together, LaTeX left as it is.
struct BibTeXReader {
  /// An entry with the raw texts of its fields, the names of which are in lower case.
  struct Entry {
    let type: String
    let key: String
    let line: Int
    let start: Int
    var fields: [(name: String, value: String)] = []

    subscript(name: String) -> String? { fields.first { $0.name == name }?.value }

    mutating func inherit(_ value: String, as name: String) {
      if self[name] == nil { fields.append((name, value)) }
    }
  }

  var entries: [Entry] = []
  private(set) var faults: [(fault: ReferenceFault, line: Int)] = []
  let text: [UInt8]
  /// The offset of the next byte to read, and its physical line.
  var position = 0
  var line = 1
  /// The abbreviations, by their names in lower case.
  var strings: [String: String] = [
    "jan": "January", "feb": "February", "mar": "March", "apr": "April", "may": "May",
    "jun": "June", "jul": "July", "aug": "August", "sep": "September", "oct": "October",
    "nov": "November", "dec": "December",
  ]
  /// What ends the reading of an entry before its closing bracket.
  enum Stop: Error {
    case end
    case unexpected(ReferenceFault.Expected)
  }

  init(_ bytes: Span<UInt8>) {
    var text: [UInt8] = []
    text.append(bytes.extracting(bytes.startOfText..<bytes.count))
    self.text = text
  }

  /// Reads all entries; an entry that is not closed ends where the next one begins.
  mutating func read() {
    while let start = nextEntry() {
      let startLine = line
      do throws(Stop) {
        try readEntry(from: start)
      } catch {
        resume(after: start, line: startLine, error)
      }
    }
    noteRepeatedKeys()
    inheritFromOthers()
  }

  private mutating func noteRepeatedKeys() {
    var lines: [String: Int] = [:]
    for entry in entries where !entry.key.isEmpty {
      if let first = lines[entry.key] {
        note(.repeatedKey(entry.key, firstLine: first), line: entry.line)
      } else {
        lines[entry.key] = entry.line
      }
    }
  }

  /// Steps behind the next `@` that a name follows; what is between entries is a comment.
  private mutating func nextEntry() -> Int? {
    while position < text.count {
      let byte = text[position]
      if byte == UInt8(ascii: "%") {
        // A whole line that was taken out, an entry in it too.
        while position < text.count, text[position] != UInt8(ascii: "\n") { position += 1 }
        continue
      }
      advance()
      if byte == UInt8(ascii: "@"), position < text.count, Self.isLetter(text[position]) {
        return position - 1
      }
    }
    return nil
  }

  mutating func advance() {
    if text[position] == UInt8(ascii: "\n") { line += 1 }
    position += 1
  }

  mutating func skipBlanks() {
    while position < text.count {
      if text[position] == UInt8(ascii: "%") {
        while position < text.count, text[position] != UInt8(ascii: "\n") { position += 1 }
      } else if text[position] > 0x20 {
        return
      } else {
        advance()
      }
    }
  }

  static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 97 < 26 }
}

// What is wrong, and what entries take from others.
extension BibTeXReader {
  /// Goes on at the next entry that begins a line.
  private mutating func resume(after start: Int, line startLine: Int, _ stop: Stop) {
    let key = entries.last.flatMap { $0.start == start ? $0.key : nil }
    let isNext = position < text.count && text[position] == UInt8(ascii: "@")
    switch stop {
    case .unexpected where isNext && isAtEntry(position):
      note(.unclosed(key: key), line: startLine)
    case .end: note(.unclosed(key: key), line: startLine)
    case .unexpected(let expected): note(.unreadable(key: key, expected: expected), line: line)
    }
    position = start + 1
    line = startLine
    while position < text.count {
      if text[position] == UInt8(ascii: "@"), isAtEntry(position) { return }
      advance()
    }
  }

  mutating func note(_ fault: ReferenceFault, line: Int) { faults.append((fault, line)) }

  /// Adds what entries take from those that their `crossref` names.
  ///
  /// - Complexity: O(entries and their fields).
  private mutating func inheritFromOthers() {
    var places: [String: Int] = [:]
    for (index, entry) in entries.enumerated() where places[entry.key.lowercased()] == nil {
      places[entry.key.lowercased()] = index
    }
    for index in entries.indices {
      guard let name = entries[index]["crossref"], let place = places[name.lowercased()],
        entries[place].key != entries[index].key
      else { continue }
      inherit(at: index, from: entries[place])
    }
  }

  /// Adds what an entry takes from another.
  private mutating func inherit(at index: Int, from parent: Entry) {
    let isPart = Self.parts.contains(entries[index].type)
    // A subtitle belongs to the title behind which it stands.
    let takesTitle = entries[index]["title"] == nil
    for (name, value) in parent.fields where !Self.ownNames.contains(name) {
      if isPart, let other = Self.namesForParts[name] {
        entries[index].inherit(value, as: other)
      } else if takesTitle || !["subtitle", "titleaddon"].contains(name) {
        entries[index].inherit(value, as: name)
      }
    }
  }

  /// What is no entry of its own, but is in a book.
  private static let parts: Set<String> = [
    "incollection", "inproceedings", "inbook", "conference", "suppcollection", "bookinbook",
    "suppbook", "inreference",
  ]
  /// What a part calls the fields of its book.
  private static let namesForParts = [
    "title": "booktitle", "subtitle": "booksubtitle", "titleaddon": "booktitleaddon",
    "author": "bookauthor",
  ]
  /// What is said of an entry alone.
  private static let ownNames: Set<String> = ["crossref", "keywords", "note", "shorttitle"]
}
