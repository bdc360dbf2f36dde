import Engine
import Text

/// Says in English why an answer is empty.
///
///     no events: 'year < 1600' keeps none of 73; without it 31 remain ('actor = Japan')
struct EmptyAnswerText {
  /// Returns the lines: first the reason, then what each condition alone keeps and what is near.
  func lines(for reason: EmptyAnswerExplanation) -> [String] {
    // Conditions and values may hold line breaks and worse.
    words(for: reason).map { TerminalText.visible($0) }
  }

  private func words(for reason: EmptyAnswerExplanation) -> [String] {
    let head = "no \(reason.noun): "
    switch reason.cause {
    case .emptySource(let source): return [head + "'\(source)' has none"]
    case .stage(let stage): return [head + "'\(stage)' keeps none of \(reason.rowCount)"]
    case .conditions(let parts, let last, let before):
      var lines = [head + blame(parts, last, before, of: reason.rowCount)]
      if let alone = alone(parts, last, of: reason.rowCount) { lines.append("  " + alone) }
      lines += parts.compactMap { $0.nearest.map { "  " + nearest($0) } }
      return lines
    }
  }

  /// "'year < 1600' keeps none of 73; without it 31 remain ('actor = Japan')"
  private func blame(
    _ parts: [EmptyAnswerExplanation.Part], _ last: Int, _ before: Int, of total: Int
  ) -> String {
    let part = parts[last]
    if parts.count == 1 { return "'\(part.text)' keeps none of \(total)" }
    let others = parts.indices.filter { $0 != last }.map { "'\(parts[$0].text)'" }
      .joined(separator: " and ")
    let rest =
      switch part.keptByOthers {
      case 0: "without it none remain either (\(others))"
      case 1: "without it 1 remains (\(others))"
      default: "without it \(part.keptByOthers) remain (\(others))"
      }
    if part.kept == 0 { return "'\(part.text)' keeps none of \(total); \(rest)" }
    let left = before == 1 ? "the 1 that was left" : "the \(before) that were left"
    return "'\(part.text)' keeps none of \(left); \(rest)"
  }

  /// "alone keep: 'actor = Japan' 31, 'type = visit' 5 of 73", unless the first line says it all.
  private func alone(
    _ parts: [EmptyAnswerExplanation.Part], _ last: Int, of total: Int
  ) -> String? {
    guard parts.count > 2 || parts.count == 2 && parts[last].kept > 0 else { return nil }
    let counts = parts.map { "'\($0.text)' \($0.kept)" }.joined(separator: ", ")
    return "each alone keeps: \(counts) of \(total)"
  }

  private func short(_ value: String) -> String {
    DisplayWidth.of(value) <= 60 ? "'\(value)'" : "'\(DisplayWidth.truncated(value, to: 60))'"
  }

  private func nearest(_ nearest: EmptyAnswerExplanation.Nearest) -> String {
    switch nearest {
    case .values(let field, let values):
      "nearest in '\(field)': \(values.map(short).joined(separator: ", "))"
    case .span(let field, let from, let to):
      from == to ? "'\(field)' is \(from) throughout" : "'\(field)' runs from \(from) to \(to)"
    }
  }
}
