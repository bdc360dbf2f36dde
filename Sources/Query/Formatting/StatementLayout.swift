import Text

/// A statement in lines: in one, where it fits and has no comments; else each stage begins a line, and a stage
/// that is too wide goes on in further ones before `and`, `or` and the steps of a sequence.
///
///     events
///       | group by type with count, min(date) as first
///       | sort count desc
///
/// Every line but the first begins with what goes on with a statement, or stands where the line before it stays
/// open: behind a comment.
struct StatementLayout {
  /// How many display columns a line may have.
  static let width = 100

  private let parts: [StatementPart]
  /// For each part, whether its stage is too wide for a line.
  private let isWide: [Bool]
  private let fits: Bool

  init(_ statement: Statement, _ tokens: ArraySlice<Token>, in source: SourceText) {
    let parts = StatementParts(tokens, in: source, beginsWithWord: statement.beginsWithWord).all
    self.parts = parts
    let words = parts.filter { !$0.isComment }
    fits = words.count == parts.count && Self.width(of: words) <= Self.width
    var isWide: [Bool] = []
    while isWide.count < parts.count {
      let rest = parts[isWide.count...]
      let end = rest.dropFirst().firstIndex { $0.isStagePipe } ?? parts.endIndex
      let stage = rest[..<end]
      let indentation = stage.first?.isStagePipe == true ? Self.indentation.count : 0
      let width = indentation + Self.width(of: stage.filter { !$0.isComment })
      isWide += stage.map { _ in width > Self.width }
    }
    self.isWide = isWide
  }

  /// The lines, without a line break behind the last.
  var text: String {
    var text = ""
    for (index, part) in parts.enumerated() {
      if index > 0 {
        let before = parts[index - 1]
        if part.isComment ? part.isOnOwnLine : before.isComment || breaks(before: index) {
          text += "\n" + indentation(of: index)
        } else if part.isComment || part.isApart(from: before) {
          text += " "
        }
      }
      text += part.text
    }
    return text
  }

  private static let indentation = "  "

  /// How far to the right a line begins: stages, and comments before them, less than what goes on with one.
  private func indentation(of index: Int) -> String {
    let word = parts[index...].first { !$0.isComment }
    return word?.isStagePipe == true ? Self.indentation : Self.indentation + Self.indentation
  }

  private func breaks(before index: Int) -> Bool {
    if fits { return false }
    let part = parts[index]
    return part.isStagePipe || isWide[index] && part.mayBeginLine
  }

  /// The width of parts on a line; of a text over several lines the widest one counts.
  private static func width(of parts: [StatementPart]) -> Int {
    var text = ""
    for (index, part) in parts.enumerated() {
      if index > 0, part.isApart(from: parts[index - 1]) { text += " " }
      text += part.text
    }
    return text.split(separator: "\n").map { DisplayWidth.of(String($0)) }.max() ?? 0
  }
}

extension Statement {
  /// Whether its first token is a word of the language, and no name.
  fileprivate var beginsWithWord: Bool {
    switch kind {
    case .command: return false
    case .query(let pipeline):
      if case .find = pipeline.source { return true }
      return false
    default: return true
    }
  }
}
