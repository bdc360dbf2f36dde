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
  private(set) var faults: [FormFault] = []
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
    case unexpected(String)
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
    for index in entries.indices { inherit(at: index) }
  }

  private mutating func noteRepeatedKeys() {
    var lines: [String: Int] = [:]
    for entry in entries where !entry.key.isEmpty {
      if let first = lines[entry.key] {
        note("the key '\(entry.key)' stands on line \(first) already", line: entry.line)
      } else {
        lines[entry.key] = entry.line
      }
    }
  }

  /// Steps behind the next `@` that a name follows; what stands between entries is a comment.
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
    let subject = key.map { "the entry '\($0)'" } ?? "what begins here"
    switch stop {
    case .unexpected where isNext && isAtEntry(position):
      note("\(subject) is not closed; it is taken up to the next entry", line: startLine)
    case .end: note("\(subject) is not closed; it is taken up to the next entry", line: startLine)
    case .unexpected(let what):
      note("\(subject) cannot be read beyond here: expected \(what)", line: line)
    }
    position = start + 1
    line = startLine
    while position < text.count {
      if text[position] == UInt8(ascii: "@"), isAtEntry(position) { return }
      advance()
    }
  }

  mutating func note(_ reason: String, line: Int) {
    faults.append(FormFault(kind: .brokenReference(reason: reason), line: line, column: nil))
  }

  /// Adds what an entry takes from the one that its `crossref` names.
  private mutating func inherit(at index: Int) {
    guard let name = entries[index]["crossref"],
      let parent = entries.first(where: { $0.key.lowercased() == name.lowercased() }),
      parent.key != entries[index].key
    else { return }
    let isPart = ["incollection", "inproceedings", "inbook", "conference", "suppcollection"]
      .contains(entries[index].type)
    for (name, value) in parent.fields where !["crossref", "keywords", "note"].contains(name) {
      if name == "title", isPart {
        entries[index].inherit(value, as: "booktitle")
      } else if name == "author", isPart {
        entries[index].inherit(value, as: "bookauthor")
      } else {
        entries[index].inherit(value, as: name)
      }
    }
  }
}
