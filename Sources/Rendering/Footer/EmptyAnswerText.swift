import Engine
import Text

/// Says why an answer is empty.
///
///     no events: 'year < 1600' keeps none of 73; without it 31 remain ('actor = Japan')
///
/// What is said is decided here; the words are in one file a language.
struct EmptyAnswerText {
  private let wording: any EmptyAnswerWording

  init(language: ReaderLanguage = .en) {
    wording =
      switch language {
      case .en: EnglishEmptyAnswer()
      case .zh: ChineseEmptyAnswer()
      case .ja: JapaneseEmptyAnswer()
      }
  }

  /// Returns the lines: first the reason, then what each condition alone keeps and what is near.
  func lines(for reason: EmptyAnswerExplanation) -> [String] {
    // Conditions and values may hold line breaks and worse.
    words(for: reason).map { TerminalText.visible($0) }
  }

  private func words(for reason: EmptyAnswerExplanation) -> [String] {
    switch reason.cause {
    case .emptySource(let source): return [wording.emptySource(source, noun: reason.noun)]
    case .stage(let stage):
      return [wording.none(of: reason.rowCount, kept: stage, noun: reason.noun)]
    case .conditions(let parts, let last, let before):
      var lines = [blame(parts, last, before, reason)]
      // Unless the first line says it all.
      if parts.count > 2 || parts.count == 2 && parts[last].kept > 0 {
        let counts = parts.map { "'\($0.text)' \($0.kept)" }
        lines.append("  " + wording.alone(counts, of: reason.rowCount))
      }
      lines += parts.compactMap { $0.nearest.map { "  " + nearest($0) } }
      return lines
    }
  }

  private func blame(
    _ parts: [EmptyAnswerExplanation.Part], _ last: Int, _ before: Int,
    _ reason: EmptyAnswerExplanation
  ) -> String {
    let part = parts[last]
    // A condition that alone keeps some rows is blamed for those that were left to it.
    let head =
      parts.count == 1 || part.kept == 0
      ? wording.none(of: reason.rowCount, kept: part.text, noun: reason.noun)
      : wording.noneLeft(of: before, kept: part.text, noun: reason.noun)
    guard parts.count > 1 else { return head }
    let others = parts.indices.filter { $0 != last }.map { "'\(parts[$0].text)'" }
    return head + wording.without(others, remain: part.keptByOthers)
  }

  private func nearest(_ nearest: EmptyAnswerExplanation.Nearest) -> String {
    switch nearest {
    case .values(let field, let values): wording.nearest(in: field, values.map(short))
    case .span(let field, let from, let to): wording.span(of: field, from: from, to: to)
    }
  }

  private func short(_ value: String) -> String {
    DisplayWidth.of(value) <= 60 ? "'\(value)'" : "'\(DisplayWidth.truncated(value, to: 60))'"
  }
}

/// Every word about an empty answer in one language.
protocol EmptyAnswerWording: Sendable {
  /// "no events: 'events' has none"
  func emptySource(_ source: String, noun: String) -> String
  /// "no events: 'year < 1600' keeps none of 73"
  func none(of count: Int, kept condition: String, noun: String) -> String
  /// "no events: 'year < 1600' keeps none of the 31 that were left"
  func noneLeft(of count: Int, kept condition: String, noun: String) -> String
  /// "; without it 31 remain ('actor = Japan')"
  func without(_ others: [String], remain count: Int) -> String
  /// "each alone keeps: 'actor = Japan' 31, 'type = visit' 5 of 73"
  func alone(_ counts: [String], of total: Int) -> String
  /// "nearest in 'place': 'Kyoto'"
  func nearest(in field: String, _ values: [String]) -> String
  /// "'date' runs from 1945 to 2024"
  func span(of field: String, from first: String, to last: String) -> String
}

struct EnglishEmptyAnswer: EmptyAnswerWording {
  func emptySource(_ source: String, noun: String) -> String { "no \(noun): '\(source)' has none" }

  func none(of count: Int, kept condition: String, noun: String) -> String {
    "no \(noun): '\(condition)' keeps none of \(count)"
  }

  func noneLeft(of count: Int, kept condition: String, noun: String) -> String {
    let left = count == 1 ? "the 1 that was left" : "the \(count) that were left"
    return "no \(noun): '\(condition)' keeps none of \(left)"
  }

  func without(_ others: [String], remain count: Int) -> String {
    let list = others.joined(separator: " and ")
    return switch count {
    case 0: "; without it none remain either (\(list))"
    case 1: "; without it 1 remains (\(list))"
    default: "; without it \(count) remain (\(list))"
    }
  }

  func alone(_ counts: [String], of total: Int) -> String {
    "each alone keeps: \(counts.joined(separator: ", ")) of \(total)"
  }

  func nearest(in field: String, _ values: [String]) -> String {
    "nearest in '\(field)': \(values.joined(separator: ", "))"
  }

  func span(of field: String, from first: String, to last: String) -> String {
    first == last
      ? "'\(field)' is \(first) throughout" : "'\(field)' runs from \(first) to \(last)"
  }
}

struct ChineseEmptyAnswer: EmptyAnswerWording {
  func emptySource(_ source: String, noun: String) -> String {
    "没有结果：'\(source)' 中没有 \(noun)"
  }

  func none(of count: Int, kept condition: String, noun: String) -> String {
    "没有结果：\(count) 行 \(noun) 中没有符合 '\(condition)' 的"
  }

  func noneLeft(of count: Int, kept condition: String, noun: String) -> String {
    "没有结果：余下的 \(count) 行 \(noun) 中没有符合 '\(condition)' 的"
  }

  func without(_ others: [String], remain count: Int) -> String {
    let list = others.joined(separator: "、")
    return count == 0 ? "；去掉它也没有（\(list)）" : "；去掉它则有 \(count) 行（\(list)）"
  }

  func alone(_ counts: [String], of total: Int) -> String {
    "共 \(total) 行，各条件单独保留：\(counts.joined(separator: "，"))"
  }

  func nearest(in field: String, _ values: [String]) -> String {
    "'\(field)' 中相近的值：\(values.joined(separator: "、"))"
  }

  func span(of field: String, from first: String, to last: String) -> String {
    first == last ? "'\(field)' 全为 \(first)" : "'\(field)' 从 \(first) 到 \(last)"
  }
}

struct JapaneseEmptyAnswer: EmptyAnswerWording {
  func emptySource(_ source: String, noun: String) -> String {
    "該当なし：'\(source)' に \(noun) がない"
  }

  func none(of count: Int, kept condition: String, noun: String) -> String {
    "該当なし：\(noun) \(count) 件のうち '\(condition)' に合うものはない"
  }

  func noneLeft(of count: Int, kept condition: String, noun: String) -> String {
    "該当なし：残った \(noun) \(count) 件のうち '\(condition)' に合うものはない"
  }

  func without(_ others: [String], remain count: Int) -> String {
    let list = others.joined(separator: "、")
    return count == 0 ? "；これを除いても残らない（\(list)）" : "；これを除けば \(count) 件残る（\(list)）"
  }

  func alone(_ counts: [String], of total: Int) -> String {
    "\(total) 件のうち各条件だけで残るもの：\(counts.joined(separator: "、"))"
  }

  func nearest(in field: String, _ values: [String]) -> String {
    "'\(field)' の近い値：\(values.joined(separator: "、"))"
  }

  func span(of field: String, from first: String, to last: String) -> String {
    first == last ? "'\(field)' はすべて \(first)" : "'\(field)' は \(first) から \(last) まで"
  }
}
