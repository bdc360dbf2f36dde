import Corpus
import Engine
import Messages
import Query
import Text

/// Explains faults of the reader of queries that come of a field's name: `Country Name`, `GDP (US$)` and
/// `18-24` are names only in backquotes, and the reader knows no fields.
struct UnquotedNames {
  let workspace: Workspace

  /// More names than a table has that somebody types.
  private static let mostNames = 2_000

  /// The faults, those of a statement replaced where backquotes around names of fields are all that it
  /// lacks.
  func explained(_ faults: [Diagnostic], in source: SourceText) -> [Diagnostic] {
    var explained: [Diagnostic] = []
    var rest = faults
    while let first = rest.first {
      guard let part = MendedText.part(of: source, holding: first.range.lowerBound) else {
        return explained + rest
      }
      let here = rest.prefix { part.contains($0.range.lowerBound) || $0.range == first.range }
      rest.removeFirst(max(1, here.count))
      explained += missingBackquotes(in: part, of: source) ?? here.map { onTheRight($0) }
    }
    return explained
  }

  /// A name in backquotes on the right of a sign, where it is for a field only behind a dot.
  private func onTheRight(_ fault: Diagnostic) -> Diagnostic {
    guard case .foreignForm(let found, _) = fault.kind, found.hasPrefix("`"), found.hasSuffix("`"),
      fields(ofTables: workspace.corpus.tables).contains(
        Folding.heading(String(found.dropFirst().dropLast())))
    else { return fault }
    return Diagnostic(
      .fieldInBackquotes(found, reads: Message("query.reads.value"), write: "." + found),
      fault.range,
      fix: Diagnostic.Fix(range: fault.range, text: "." + found))
  }

  private func fields(ofTables tables: [Table]) -> Set<String> {
    Set(
      tables.flatMap { table in
        table.fields.flatMap { [Folding.heading($0.name), Folding.heading($0.label)] }
      })
  }

  /// A fault for each name that lacks its backquotes; nil where they would not fix the statement.
  private func missingBackquotes(in part: Range<Int>, of source: SourceText) -> [Diagnostic]? {
    let bytes = Array(source.bytes[part])
    let places = places(in: bytes)
    guard !places.isEmpty else { return nil }
    let trials =
      [places] + places.map { [$0] }
      + (places.count > 2
        ? places.indices.map { index in
          places.enumerated().filter { $0.offset != index }.map(\.element)
        }
        : [])
    guard let found = trials.first(where: { isSound(bytes, quoting: $0) }) else { return nil }
    return found.map { place in
      let range = part.lowerBound + place.lowerBound..<part.lowerBound + place.upperBound
      let text = source.text(range)
      return Diagnostic(
        .fieldInBackquotes(text, reads: nil, write: "`\(text)`"), range,
        fix: Diagnostic.Fix(range: range, text: "`\(text)`"))
    }
  }

  private func isSound(_ bytes: [UInt8], quoting places: [Range<Int>]) -> Bool {
    var quoted = bytes
    for place in places.sorted(by: { $0.lowerBound > $1.lowerBound }) {
      quoted.insert(UInt8(ascii: "`"), at: place.upperBound)
      quoted.insert(UInt8(ascii: "`"), at: place.lowerBound)
    }
    let (statements, faults) = Parsing.parse(SourceText(bytes: quoted))
    return faults.isEmpty && !statements.isEmpty
  }
}

// Where names stand.
extension UnquotedNames {
  /// The places of names that need backquotes and have none, in their order; the longest of those that
  /// overlap.
  private func places(in bytes: [UInt8]) -> [Range<Int>] {
    let tokens = Lexer.tokens(of: SourceText(bytes: bytes))
    let quoted = tokens.filter {
      switch $0.kind {
      case .string, .quotedName, .regex, .comment, .command: true
      // Quotes of other languages; a dash is one, too, and can be in a name.
      case .foreign: bytes[$0.range.lowerBound] == UInt8(ascii: "'")
      default: false
      }
    }.map(\.range)
    let text = bytes.map { 0x41...0x5A ~= $0 ? $0 | 0x20 : $0 }
    var places: [Range<Int>] = []
    for name in names(for: tokens, in: bytes) {
      var start = 0
      while let place = Self.place(of: name, in: text, from: start) {
        start = place.upperBound
        if !(quoted + places).contains(where: { $0.overlaps(place) }) { places.append(place) }
      }
    }
    return places.sorted { $0.lowerBound < $1.lowerBound }
  }

  /// The names and headings of the collections that are named in the statement, or of all; the longest
  /// first, in small letters.
  private func names(for tokens: [Token], in bytes: [UInt8]) -> [[UInt8]] {
    let corpus = workspace.corpus
    let named = tokens.compactMap { token -> Table? in
      guard token.kind == .word || token.kind == .quotedName else { return nil }
      let text = String(decoding: bytes[token.range], as: UTF8.self).filter { $0 != "`" }
      return corpus.tableIndex(named: text).map { corpus.tables[$0] }
    }
    let tables = named.isEmpty ? corpus.tables.filter { !$0.isLink } : named
    var names: Set<String> = []
    for field in tables.flatMap(\.fields) {
      for name in [field.name, field.label] where names.count < Self.mostNames {
        if Parsing.fieldName(name) != name, !name.contains("`") { names.insert(name) }
      }
    }
    return names.map { $0.utf8.map { 0x41...0x5A ~= $0 ? $0 | 0x20 : $0 } }.filter { !$0.isEmpty }
      .sorted {
        $0.count != $1.count ? $0.count > $1.count : $0.lexicographicallyPrecedes($1)
      }
  }

  /// Where a name stands from an offset on, with no letter or digit beside it.
  private static func place(
    of name: [UInt8], in text: [UInt8], from start: Int
  ) -> Range<Int>? {
    var position = start
    while position + name.count <= text.count {
      let end = position + name.count
      if text[position] == name[0], text[position..<end].elementsEqual(name),
        position == 0 || !isJoined(text[position - 1], name[0]),
        end == text.count || !isJoined(name[name.count - 1], text[end])
      {
        return position..<end
      }
      position += 1
    }
    return nil
  }

  /// Whether two bytes beside each other belong to one word.
  private static func isJoined(_ left: UInt8, _ right: UInt8) -> Bool {
    func isWord(_ byte: UInt8) -> Bool {
      (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == UInt8(ascii: "_") || byte >= 0x80
    }
    return isWord(left) && isWord(right)
  }
}
