import Chronology
package import Messages
import Text

/// What people are shown of a function: in `.help`, in messages, at the cursor.
package struct FunctionEntry: Sendable {
  /// In small letters, as it is written before the parenthesis.
  package let name: String
  /// How it is written: `round(NUMBER, digits)`.
  package let usage: String
  private let family: Family
  /// A query that uses it, and has rows in the built-in corpus.
  package let example: String
  /// What other languages call it, in small letters.
  package let foreignNames: [String]
  /// The arguments that it takes in place of those of other languages, as they are called where none was
  /// written.
  private let foreignArguments: [String]

  init(
    _ usage: String, of family: Family = .function, example: String, foreignNames: [String] = [],
    foreignArguments: [String] = ["FIELD"]
  ) {
    name = String(usage.prefix { $0 != "(" }).trimmed
    self.usage = usage
    self.family = family
    self.example = example
    self.foreignNames = foreignNames
    self.foreignArguments = foreignArguments
  }

  /// Functions of which no two have one name, and under what their meanings are in the catalogue.
  enum Family: String, Sendable {
    case aggregate = "help.aggregate."
    case function = "help.function."
    case window = "help.window."
  }

  /// What it gives, in a few words.
  package var meaning: Message { Message(key: family.rawValue + name) }

  /// What a function is asked of.
  package enum Theme: String, CaseIterable, Sendable {
    case groups, rows, texts, numbers, dates, values

    /// The heading of its list.
    package var meaning: Message { Message(key: "help.theme.\(rawValue)") }
  }
}

// The table.
extension FunctionEntry {
  /// The functions of a theme, in the order in which they are listed.
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
    "if(CONDITION, VALUE, VALUE)",
    example: "events | compute if(year < 1970, \"early\", \"late\") as phase | group by phase",
    foreignNames: ["iff", "iif"], foreignArguments: ["CONDITION", "VALUE", "VALUE"])

  static let exact = FunctionEntry(
    "exact(FIELD, \"text\")",
    example: "actors where exact(name, \"Japan\")")

  static let countWhere = FunctionEntry(
    "count where (CONDITION)", of: .aggregate,
    example: "events | group by decade with count where (actor = Japan) as japan",
    foreignNames: ["countif"], foreignArguments: ["CONDITION"])

  /// A part of a date.
  static func part(_ part: DatePart) -> FunctionEntry {
    FunctionEntry(
      "\(part.rawValue)(DATE)",
      example: "events | group by \(part.rawValue)(date) | limit 3")
  }
}
