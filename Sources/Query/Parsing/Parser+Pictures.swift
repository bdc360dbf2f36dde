import Messages
import Text

// Stages that draw the rows.
extension Parser {
  /// `chart`, `chart heat`, `chart by type`, `chart decade by type`, `chart line decade by type`.
  mutating func chart() throws(ParsingFault) -> Stage.Kind {
    cursor.advance()
    cursor.note(words: ChartKind.allCases.map(\.rawValue))
    if let (kind, key) = kindAndKey() {
      return .picture(.chart(kind, of: key, by: try keyBehindBy()))
    }
    cursor.note(.field)
    let first = cursor.token
    let key = isBehindKey ? nil : try chartedKey()
    if let key, case .path = key.value.kind, cursor.kind == .word { throw wordBehindKey(first) }
    return .picture(.chart(nil, of: key, by: try keyBehindBy()))
  }

  /// `timeline`, `timeline by type`.
  mutating func timeline() throws(ParsingFault) -> Stage.Kind {
    cursor.advance()
    if cursor.kind == .word || cursor.kind == .quotedName {
      let fix = Diagnostic.Fix(
        range: cursor.token.range, text: "by \(cursor.written(cursor.token.range))")
      throw expected(
        Message("query.expected.word-after", ["word": "by", "before": "timeline"]), fix: fix)
    }
    return .picture(.timeline(by: try keyBehindBy()))
  }

  /// A kind and the field or the call behind it, if there is one; nil where the first word is a field that is called
  /// as a kind is, and nothing has been read then.
  private mutating func kindAndKey() -> (ChartKind, GroupKey?)? {
    guard let kind = ChartKind.allCases.first(where: { cursor.isWord($0.rawValue) }) else {
      return nil
    }
    var trial = self
    trial.cursor.advance()
    trial.cursor.note(.field)
    if trial.isBehindKey {
      self = trial
      return (kind, nil)
    }
    guard trial.cursor.kind == .word || trial.cursor.kind == .quotedName,
      let key = try? trial.keyBehindKind(), trial.isBehindKey
      // `bar before 1960` is a condition on a field of that name.
    else { return nil }
    self = trial
    return (kind, key)
  }

  /// `document.kind`, `year(date)`.
  private mutating func keyBehindKind() throws(ParsingFault) -> GroupKey {
    let start = cursor.index
    let isCall = cursor.token(ahead: 1).kind == .leftParen
    let value = isCall ? try call(.fields) : try path()
    let text = columnText(value, from: start)
    return GroupKey(value: value, alias: try alias(), whole: false, text: text)
  }

  /// Two words beside each other: `chart lien year`, `chart pie decade`, `chart decade type`.
  private func wordBehindKey(_ first: Token) -> ParsingFault {
    let kinds = ChartKind.allCases.map(\.rawValue)
    let word = cursor.lowercased(first)
    let nearest = NearestNames.nearest(to: word, among: kinds).first
    guard nearest != nil || Self.foreignKinds.contains(word) else {
      return expected(
        Message(
          "query.expected.word-after", ["word": "by", "before": cursor.written(first.range)]))
    }
    return .found(
      Diagnostic(
        .expected(
          Message("query.expected.chart-kind", ["kinds": kinds]), found: cursor.described(first)),
        first.range, fix: nearest.map { Diagnostic.Fix(range: first.range, text: $0) }))
  }

  /// What other programs draw.
  private static let foreignKinds: Set = [
    "pie", "donut", "doughnut", "column", "columns", "histogram", "hist", "bubble", "point",
    "points", "dot", "dots", "radar", "treemap", "box", "boxplot", "violin", "map", "sankey",
  ]

  private mutating func chartedKey() throws(ParsingFault) -> GroupKey {
    let start = cursor.index
    let value = try condition()
    let text = columnText(value, from: start)
    return GroupKey(value: value, alias: try alias(), whole: false, text: text)
  }

  private mutating func keyBehindBy() throws(ParsingFault) -> GroupKey? {
    cursor.take(.by) ? try groupKey() : nil
  }

  private var isBehindKey: Bool {
    cursor.kind == .pipe || cursor.kind == .rightBrace || cursor.kind == .keyword(.by)
      || cursor.kind.endsStatement
  }
}
