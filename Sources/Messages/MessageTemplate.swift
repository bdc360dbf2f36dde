/// A sentence with places for what it speaks of.
struct MessageTemplate: Equatable, Sendable {
  enum Piece: Equatable, Sendable {
    case text(String)
    case argument(name: String, Form)
  }

  /// How an argument is written.
  enum Form: Equatable, Sendable {
    case plain
    /// A number with a noun for one and for several.
    case counted(one: String, several: String)
    /// A word that goes by a number.
    case word(one: String, several: String)
    /// The items of a list; the key of what joins the last to the others.
    case list(joined: String, isQuoted: Bool)
    /// The name of a collection, for one or several of its rows, by a number of another name. In English
    /// alone: other languages write the name as the corpus has it.
    case rows(count: String)
    /// The values of a field, likewise.
    case values(count: String)

    /// The name of the number by which it goes.
    fileprivate var count: String? {
      switch self {
      case .rows(let count), .values(let count): count
      case .plain, .counted, .word, .list: nil
      }
    }
  }

  let pieces: [Piece]

  /// What is wrong with a template.
  enum Fault: Error, Equatable {
    case unclosedBrace, strayBrace
    case unknownForm(String)
  }

  init(_ source: Substring) throws(Fault) {
    var pieces: [Piece] = []
    var text = ""
    var rest = source
    while let sign = rest.popFirst() {
      guard sign == "{" || sign == "}" else {
        text.append(sign)
        continue
      }
      if rest.first == sign {
        text.append(rest.removeFirst())
        continue
      }
      guard sign == "{" else { throw .strayBrace }
      guard let end = rest.firstIndex(of: "}") else { throw .unclosedBrace }
      if !text.isEmpty { pieces.append(.text(text)) }
      text = ""
      if rest[..<end] == "space" {
        text = " "
      } else {
        pieces.append(try Self.argument(rest[..<end]))
      }
      rest = rest[rest.index(after: end)...]
    }
    if !text.isEmpty { pieces.append(.text(text)) }
    self.pieces = pieces
  }

  /// The names of what the sentence speaks of.
  var names: Set<String> {
    Set(
      pieces.flatMap { piece in
        guard case .argument(let name, let form) = piece else { return [String]() }
        return [name] + (form.count.map { [$0] } ?? [])
      })
  }

  /// The names of what the sentence says: without the numbers by which words go and that are said nowhere,
  /// which a language without such words leaves out.
  var saidNames: Set<String> {
    Set(
      pieces.compactMap { piece in
        guard case .argument(let name, let form) = piece else { return nil }
        if case .word = form { return nil }
        return name
      })
  }

  /// Reads `name`, or `name:form words`.
  private static func argument(_ text: Substring) throws(Fault) -> Piece {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts[0])
    guard parts.count == 2 else { return .argument(name: name, .plain) }
    let words = parts[1].split(separator: " ", maxSplits: 1)
    let choices = words.count == 2 ? words[1].split(separator: "|").map(String.init) : []
    switch (words.first, choices.count) {
    case ("counted", 2):
      return .argument(name: name, .counted(one: choices[0], several: choices[1]))
    case ("word", 2): return .argument(name: name, .word(one: choices[0], several: choices[1]))
    case ("row", 1): return .argument(name: name, .rows(count: choices[0]))
    case ("value", 1): return .argument(name: name, .values(count: choices[0]))
    case ("list", 1): return .argument(name: name, .list(joined: choices[0], isQuoted: false))
    case ("quoted", 1): return .argument(name: name, .list(joined: choices[0], isQuoted: true))
    default: throw .unknownForm(String(parts[1]))
    }
  }
}
