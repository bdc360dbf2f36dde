import Engine
import Text

/// The footer in English.
struct EnglishFooter: FooterWording {
  func rows(_ count: Int, noun: String) -> String {
    Plural.counted(count, EnglishNoun.singular(of: noun), noun)
  }

  func countedOften(rows: Int, of noun: String, counted: Int) -> String {
    " of \(self.rows(rows, noun: noun)), \(self.rows(counted, noun: "rows"))"
  }

  func undecided(_ count: Int, of noun: String?, reasons: [String]) -> String {
    let list = reasons.isEmpty ? "" : " (\(reasons.joined(separator: ", ")))"
    let rows = noun.map { " " + Plural.word(count, EnglishNoun.singular(of: $0), $0) } ?? ""
    return "\(count) more\(rows) possibly\(list): add possibly"
  }

  func reason(_ reason: AnswerNote.Reason) -> String {
    let count = reason.count
    if reason.kind == .within { return "\(count) undecided in the query in braces" }
    let state = reason.kind == .unread ? "unreadable" : reason.kind.rawValue
    guard let field = EnglishNoun(reason.field) else {
      return "\(count) \(state) \(values(count)) of '\(reason.field)'"
    }
    return "\(count) \(state) \(field.form(for: count))"
  }

  func restsOnDoubt(_ count: Int) -> String {
    "\(Plural.counted(count, "rests", "rest")) on a doubtful or approximate date"
  }

  func reachesAcross(_ count: Int, literal: String, condition: String) -> String {
    count == 1
      ? "1 span reaches across \(literal): \(condition) keeps it"
      : "\(count) spans reach across \(literal): \(condition) keeps them"
  }

  func skippedMissing(_ count: Int, column: String) -> String {
    "\(count) missing \(values(count)) of '\(column)' skipped"
  }

  func withoutValue(_ count: Int, field: String) -> String {
    "\(rows(count, noun: "rows")) \(Plural.word(count, "has", "have")) no value of '\(field)', and "
      + Plural.word(count, "stays", "stay")
  }

  func undecidedWithin(_ count: Int, of noun: String) -> String {
    "the query in braces leaves \(rows(count, noun: noun)) undecided, and is taken without "
      + Plural.word(count, "it", "them")
  }

  func uncounted(_ count: Int, column: String) -> String {
    "\(rows(count, noun: "rows")) not counted in '\(column)': the condition is undecided for "
      + Plural.word(count, "it", "them")
  }

  func undecidedValues(_ count: Int, column: String) -> String {
    missing(count, column) + ": the condition within is undecided"
  }

  func outOfReach(_ count: Int, column: String) -> String {
    missing(count, column) + ": the result is out of range"
  }

  func joined(_ name: String, once: Int, several: Int, none: Int, keepsAll: Bool) -> String {
    let what = keepsAll ? "" : ", left out"
    return "'\(name)': \(rows(once, noun: "rows")) with one match, \(several) with several, "
      + "\(none) with none\(none > 0 ? what : "")"
  }

  func orderInDoubt(_ count: Int, field: String) -> String {
    "the order of \(rows(count, noun: "rows")) is open: '\(field)' does not say which comes first"
  }

  func undated(_ count: Int, column: String, field: String) -> String {
    let they = Plural.word(count, "it has", "they have")
    return "\(rows(count, noun: "rows")) \(Plural.word(count, "has", "have")) no '\(field)': "
      + "\(they) no value of '\(column)', and \(Plural.word(count, "adds", "add")) to none"
  }

  func spansByStart(_ count: Int, column: String) -> String {
    count == 1
      ? "1 span counts by its start in '\(column)'"
      : "\(count) spans count by their start in '\(column)'"
  }

  func openWindow(_ count: Int, column: String, isBounded: Bool) -> String {
    let what =
      isBounded
      ? "\(Plural.counted(count, "value")) of '\(column)' \(Plural.word(count, "lies", "lie")) between bounds"
      : missing(count, column)
    return what + ": dates leave open which rows are within the time"
  }

  func mixedUnits(_ count: Int, column: String) -> String {
    missing(count, column) + ": several units"
  }

  func possibleMatches(_ count: Int) -> String {
    "\(Plural.counted(count, "match", "matches")) only possible, not made: write join possibly"
  }

  func notConverted(_ count: Int, column: String) -> String {
    missing(count, column) + ": what was converted is no number or no date"
  }

  private func missing(_ count: Int, _ column: String) -> String {
    "\(count) \(values(count)) of '\(column)' \(Plural.word(count, "is", "are")) missing"
  }

  func unreadCells(_ count: Int, field: String, example: String?) -> String {
    let stays = count == 1 ? "it stays as written and counts" : "they stay as written and count"
    return "\(Plural.counted(count, "cell")) of '\(field)' could not be read"
      + (example.map { " ('\($0)')" } ?? "") + "; \(stays) as undecided"
  }

  func comparedAsWritten(_ values: [String], field: String) -> String {
    let list = values.map { "'\($0)'" }.joined(separator: ", ")
    return
      "'\(field)' is text: \(list) \(Plural.word(values.count, "was", "were")) compared as written"
  }

  func orderedByLetters(_ field: String) -> String {
    "'\(field)' is text, in the order of its letters: '100' before '9'"
  }

  func severalUnits(_ groups: Int, column: String) -> String {
    "\(Plural.counted(groups, "group")) without '\(column)': several units; "
      + "group by the unit too"
  }

  func groupedByStart(_ count: Int) -> String {
    count == 1 ? "1 span grouped by its start" : "\(count) spans grouped by their start"
  }

  func otherMarks(_ name: String, found: (names: [String], more: Int), remedy: String?) -> String {
    var names = found.names.map { "'\($0)'" }
    if found.more > 0 { names.append("\(found.more) more") }
    let list = names.count < 2 ? names.joined() : names.joined(by: "and")
    return "'\(name)' also matched \(list)" + (remedy.map { "; \($0) does not" } ?? "")
  }

  func sourceless(_ count: Int, noun: String) -> String {
    "\(rows(count, noun: noun)) \(Plural.word(count, "names", "name")) no source"
  }

  func shown(_ count: Int, of total: Int, noun: String) -> String {
    "\(count) of \(rows(total, noun: noun)) shown"
  }

  func hidden(_ columns: Int) -> String {
    Plural.counted(columns, "column") + " hidden"
  }

  func joined(_ parts: [String], more: String?) -> String {
    parts.joined(separator: "; ") + (more.map { ": \($0)" } ?? "")
  }

  private func values(_ count: Int) -> String { Plural.word(count, "value") }
}
