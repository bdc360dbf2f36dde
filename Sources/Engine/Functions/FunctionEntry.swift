import Chronology
import Text

/// What people are told of a function: in `.help`, in messages, at the cursor.
package struct FunctionEntry: Sendable {
  /// In small letters, as it is written before the parenthesis.
  package let name: String
  /// How it is written: `round(NUMBER, digits)`.
  package let usage: String
  /// What it gives, in a few words.
  package let meaning: String
  /// A query that uses it, and has rows in the built-in corpus.
  package let example: String
  /// What other languages call it, in small letters.
  package let foreignNames: [String]
  /// The arguments that it takes in place of those of other languages, as they are called where none was
  /// written.
  private let foreignArguments: [String]

  init(
    _ usage: String, _ meaning: String, example: String, foreignNames: [String] = [],
    foreignArguments: [String] = ["FIELD"]
  ) {
    name = String(usage.prefix { $0 != "(" }).trimmed
    self.usage = usage
    self.meaning = meaning
    self.example = example
    self.foreignNames = foreignNames
    self.foreignArguments = foreignArguments
  }

  /// What a function is asked of.
  package enum Theme: CaseIterable, Sendable {
    case groups, rows, texts, numbers, dates, values
  }
}

// The table.
extension FunctionEntry {
  /// The functions of a theme, in the order in which they are told.
  package static func entries(of theme: Theme) -> [FunctionEntry] {
    switch theme {
    case .groups: AggregateFunction.all.map(\.entry) + [countWhere]
    case .rows: WindowFunction.all.map(\.entry)
    case .texts: (ScalarFunction.texts + ScalarFunction.patterns).map(\.entry) + [exact]
    case .numbers: ScalarFunction.numbers.map(\.entry)
    case .dates: DatePart.allCases.map(part) + ScalarFunction.dates.map(\.entry)
    case .values: ScalarFunction.values.map(\.entry) + [choice]
    }
  }

  /// All functions; `count` is one of groups and one of values.
  package static let all = Theme.allCases.flatMap(entries)

  /// The names that a function may have before its parenthesis, each once.
  static let names: [String] = {
    var seen: Set = [countWhere.name]
    return all.map(\.name).filter { seen.insert($0).inserted }
  }()

  static func isName(_ word: String) -> Bool { names.contains(word.lowercased()) }
}

// Names of other languages.
extension FunctionEntry {
  private static let byForeignName: [String: FunctionEntry] = {
    let pairs = all.flatMap { entry in entry.foreignNames.map { ($0, entry) } }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }()

  /// How a call of a function of other languages is written here: `mean(year)` for `avg(year)`; nil where
  /// no function is called so anywhere.
  static func ownForm(of function: String, _ arguments: [String]) -> String? {
    guard let entry = byForeignName[function.lowercased()] else { return nil }
    let written = entry.foreignArguments.enumerated().map { index, word in
      arguments.indices.contains(index) ? arguments[index] : word
    }
    let head = entry.usage.prefix { $0 != "(" }
    return "\(head)(\(written.joined(separator: ", ")))"
  }
}

// Forms of their own, which the binder takes apart itself.
extension FunctionEntry {
  static let choice = FunctionEntry(
    "if(CONDITION, VALUE, VALUE)", "the first value where the condition holds, else the second",
    example: "events | compute if(year < 1970, \"early\", \"late\") as phase | group by phase",
    foreignNames: ["iff", "iif"], foreignArguments: ["CONDITION", "VALUE", "VALUE"])

  static let exact = FunctionEntry(
    "exact(FIELD, \"text\")", "whether a text is this, letter by letter, case and marks included",
    example: "actors where exact(name, \"Japan\")")

  static let countWhere = FunctionEntry(
    "count where (CONDITION)", "how many rows of the group a condition holds for",
    example: "events | group by decade with count where (actor = Japan) as japan",
    foreignNames: ["countif"], foreignArguments: ["CONDITION"])

  /// A part of a date.
  static func part(_ part: DatePart) -> FunctionEntry {
    let meaning =
      switch part {
      case .year: "the year of a date, between its bounds where the date leaves it open"
      case .month: "the month of a date, 1 to 12"
      case .decade: "the first year of the decade of a date"
      case .century: "the first year of the century of a date"
      }
    return FunctionEntry(
      "\(part.rawValue)(DATE)", meaning,
      example: "events | group by \(part.rawValue)(date) | limit 3")
  }
}
